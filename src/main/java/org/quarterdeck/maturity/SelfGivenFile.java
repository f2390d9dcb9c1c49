package org.quarterdeck.maturity;

import java.time.YearMonth;
import org.quarterdeck.shared.PlainText;
import org.quarterdeck.shared.TemplateNode;

/** What a site's file says of how it, or a partner, sees it: {@code {self: 2, reason: "…", aspiration: 3, by: 2012-03}}. */
final class SelfGivenFile {
    private SelfGivenFile() {
    }

    static SelfGiven read(Factor factor, TemplateNode node) {
        return new SelfGiven(factor, level(factor.getFramework(), node.get("self")), PlainText.normalise("reason", node.text("reason", "")),
                node.find("aspiration").map(wanted -> level(factor.getFramework(), wanted)).orElse(null),
                node.find("by").map(by -> by.as(YearMonth::parse, "a month such as 2012-03")).orElse(null));
    }

    static Level level(Framework framework, TemplateNode number) {
        return framework.level(number.as(Integer::parseInt, "the number of a level"))
                .orElseThrow(() -> number.error("the framework '" + framework.getCode() + "' has no level " + number.text()));
    }
}
