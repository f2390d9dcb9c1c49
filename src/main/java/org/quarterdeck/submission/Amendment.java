package org.quarterdeck.submission;

import org.quarterdeck.shared.PlainText;
import org.quarterdeck.shared.TemplateNode;

/** What a site changed in an answer, as template files write it. */
final class Amendment {
    private Amendment() {
    }

    static String apply(String text, TemplateNode edits) {
        var amended = text;
        for (var edit : edits.items()) {
            amended = PlainText.normalise("answer", one(amended, edit.only("replace", "with", "remove", "after", "add", "rewrite")))
                    .replaceAll(" {2,}", " ").replace("\n ", "\n");
        }
        return amended;
    }

    private static String one(String text, TemplateNode edit) {
        if (edit.find("replace").isPresent()) {
            return around(text, edit.get("replace"), edit.get("with").text());
        } else if (edit.find("remove").isPresent()) {
            return around(text, edit.get("remove"), "");
        } else if (edit.find("after").isPresent()) {
            return around(text, edit.get("after"), edit.text("after") + "\n\n" + edit.text("add"));
        } else if (edit.find("add").isPresent()) {
            return text + "\n\n" + edit.text("add");
        }
        return edit.text("rewrite");
    }

    private static String around(String text, TemplateNode passage, String replacement) {
        int at = text.indexOf(passage.text());
        if (at < 0 || text.indexOf(passage.text(), at + 1) >= 0) {
            throw passage.error("the passage must stand exactly once in the answer as it is at this round");
        }
        return text.substring(0, at) + replacement + text.substring(at + passage.text().length());
    }
}
