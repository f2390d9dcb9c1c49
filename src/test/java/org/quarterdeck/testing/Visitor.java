package org.quarterdeck.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A person in front of a browser. */
public class Visitor {
    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String AXE = """
            ([tags, rules]) => axe.run(document, {runOnly: tags, rules, resultTypes: ['violations']}).then(found => found.violations.map(rule =>
                `${rule.id}: ${rule.help} ${rule.nodes.map(node => node.target.join(' ')).join(', ')}`))""";
    private static final String ERRORS_THAT_LEAD_NOWHERE = """
            () => [...document.querySelectorAll('.govuk-error-summary a')].map(link => link.getAttribute('href').substring(1))
                .filter(id => !document.getElementById(id)?.checkVisibility())""";
    /** Colours are the same at every width, and looking at them takes longer than all the rest. */
    private static final Map<Integer, Map<String, Object>> WIDTHS = new TreeMap<>(Map.of(
            320, Map.of("color-contrast", Map.of("enabled", false)), 1280, Map.of()));

    private final RunningPortal portal;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(RunningPortal portal, BrowserContext context) {
        this.portal = portal;
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().matches("(?s).*(status of 4|ERR_INTERNET_DISCONNECTED).*")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** Signs in with the password of the demonstration; the part of the address before {@code @example.org} is enough. */
    public Visitor signIn(String who) {
        goTo("/sign-in");
        fill("Email address", who.contains("@") ? who : who + "@example.org");
        fill("Password", "quarterdeck-demo");
        press("Sign in");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign out"))).isVisible();
        return this;
    }

    /** Goes to an address, once the page that is still coming has come: a journey must not overtake its own last step. */
    public Visitor goTo(String path) {
        page.waitForLoadState();
        try {
            page.navigate(portal.url(path));
        } catch (PlaywrightException overtaken) {
            if (!overtaken.getMessage().contains("ERR_ABORTED")) {
                throw overtaken;
            }
            page.waitForLoadState();
            page.navigate(portal.url(path));
        }
        return this;
    }

    public Visitor fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    public Visitor press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
        return this;
    }

    public Visitor follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
        return this;
    }

    /** Something on the page says this. Waiting looks more often than asserting does. */
    public Visitor sees(String text) {
        page.getByText(text).first().waitFor();
        return this;
    }

    public Visitor seesHeading(String text) {
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).filter(new Locator.FilterOptions().setHasText(text)).waitFor();
        return this;
    }

    /** Drags the mouse over the first words of a submitted answer. */
    public void selectsFirstWords(String question) {
        var text = find("section[data-question='" + question + "'] .qd-annotated__text").first();
        text.scrollIntoViewIfNeeded();
        var box = text.boundingBox();
        page.mouse().move(box.x + 2, box.y + 12);
        page.mouse().down();
        page.mouse().move(box.x + 200, box.y + 12);
        page.mouse().up();
    }

    /** Presses the Tab key until it comes to something. */
    public void tabsTo(Locator wanted) {
        wanted.waitFor();
        for (int i = 0; i < 300; i++) {
            if ((boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The Tab key does not reach " + wanted);
    }

    public Locator find(String selector) {
        return page.locator(selector);
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /**
     * Holds the page as it stands now to what every page must be: a title, one main heading, landmarks, a language, nothing
     * that axe finds and no sideways scroll, on a wide and on a narrow screen, and no error in the console.
     */
    public Visitor checksThePage() {
        assertThat(page.title()).endsWith("Quarterdeck");
        assertThat(page.locator("h1")).hasCount(1);
        assertThat(page.locator("main")).hasCount(1);
        assertThat(page.locator("html[lang='en-GB']")).hasCount(1);
        assertThat((List<?>) page.evaluate(ERRORS_THAT_LEAD_NOWHERE)).as("links of the error summary on %s", page.url()).isEmpty();
        WIDTHS.forEach((width, rules) -> {
            resize(width);
            assertThat(axe(rules)).as("axe at %d px on %s", width, page.url()).isEmpty();
            var scroll = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
            assertThat(scroll).as("sideways scroll at %d px on %s", width, page.url()).isLessThanOrEqualTo(width);
        });
        assertThat(complaints).as("console of %s", page.url()).isEmpty();
        return this;
    }

    /** The browser lays the page out anew a frame or two later; what looked at it meanwhile would see half of each. */
    private void resize(int width) {
        page.setViewportSize(width, 900);
        page.waitForFunction("width => window.innerWidth === width", width);
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    /** In the page itself: the library would open another one for every look. */
    @SuppressWarnings("unchecked")
    private List<String> axe(Map<String, Object> rules) {
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<String>) page.evaluate(AXE, List.of(TAGS, rules));
    }
}
