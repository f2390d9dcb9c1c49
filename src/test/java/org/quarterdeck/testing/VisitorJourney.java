package org.quarterdeck.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The check that every journey makes of a page finds what is wrong with one. */
class VisitorJourney {
    @RegisterExtension
    final Journeys journeys = new Journeys();

    @Test
    void thePageIsHeldToWhatItMustBe() {
        var nobody = journeys.visitor().goTo("/sign-in").checksThePage();

        nobody.page().evaluate("document.querySelector('main').append(document.createElement('img'))");
        assertThatThrownBy(nobody::checksThePage).hasMessageContaining("image-alt");
        nobody.page().evaluate("""
                () => {
                const wide = document.createElement('p');
                wide.style.minWidth = '2000px';
                wide.textContent = 'wide';
                document.querySelector('main img').replaceWith(wide);
                }""");
        assertThatThrownBy(nobody::checksThePage).hasMessageContaining("sideways scroll at");
    }
}
