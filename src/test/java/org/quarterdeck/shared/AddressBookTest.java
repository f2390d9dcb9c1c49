package org.quarterdeck.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressBookTest {
    private final AddressBook addresses = AddressBook.of(List.of("# a comment", "", "/programmes/{programme}/costs/file   /costs-file/csv"));

    @Test
    void anAddressLeadsToItsPageWithItsParts() {
        assertThat(addresses.find("/programmes/icp/costs/file")).get()
                .isEqualTo(new AddressBook.Destination("/costs-file/csv", Map.of("programme", "icp")));
        assertThat(addresses.find("/programmes/icp/x/costs/file")).isEmpty();
    }

    @Test
    void whatAnswersAtAnAddressHasNoOther() {
        assertThat(addresses.find("/costs-file/csv")).isEmpty();
        assertThat(addresses.isPage("/costs-file/csv")).isTrue();
        assertThat(addresses.isPage("/costing/site-costs.xhtml")).isTrue();
        assertThat(addresses.isPage("/programmes/icp/costs/file")).isFalse();
    }
}
