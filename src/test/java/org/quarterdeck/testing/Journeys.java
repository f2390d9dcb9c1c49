package org.quarterdeck.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Journeys through the running portal in a real browser. Use it with {@code @RegisterExtension Journeys journeys = new
 * Journeys()}. All journeys of a process share one portal, so each keeps to a site (and where it publishes, to a round) of its own; the
 * list is in {@code docs/testing.md}. A journey that fails leaves a picture of each visitor's page in target/journeys.
 */
public class Journeys implements BeforeEachCallback, AfterEachCallback {
    private static final List<String> CHROMIUM = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");
    /** A machine that does other work too shows a page later, not another one. */
    private static final double PATIENCE_MS = 20_000;
    private static Playwright playwright;
    private static Browser browser;

    private final List<Visitor> visitors = new ArrayList<>();
    private RunningPortal portal;

    @Override
    public void beforeEach(ExtensionContext context) {
        portal = RunningPortal.shared();
        launch();
    }

    private static synchronized void launch() {
        if (browser == null) {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
            playwright = Playwright.create();
            browser = playwright.chromium().launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium-headless-shell")).setArgs(CHROMIUM));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
    }

    public RunningPortal portal() {
        return portal;
    }

    /** Somebody with a fresh browser, not signed in. */
    public Visitor visitor() {
        return visitor(portal);
    }

    public Visitor visitor(RunningPortal at) {
        var visitor = new Visitor(at, browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900)));
        visitors.add(visitor);
        return visitor;
    }

    /** A person of the demonstration, signed in. */
    public Visitor as(String who) {
        return visitor().signIn(who);
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        if (context.getExecutionException().isPresent()) {
            Files.createDirectories(Path.of("target/journeys"));
            for (int i = 0; i < visitors.size(); i++) {
                visitors.get(i).page().screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/journeys",
                        context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName().replace("()", "") + i + ".png")));
            }
        }
        visitors.stream().map(Visitor::context).forEach(BrowserContext::close);
        visitors.clear();
    }
}
