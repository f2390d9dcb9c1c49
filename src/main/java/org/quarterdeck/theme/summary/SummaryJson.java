package org.quarterdeck.theme.summary;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.PropertyOrderStrategy;

/** The form in which a published summary is frozen. */
public final class SummaryJson {
    private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig()
            .withPropertyOrderStrategy(PropertyOrderStrategy.LEXICOGRAPHICAL));

    private SummaryJson() {
    }

    public static String write(SummaryContent content) {
        return JSON.toJson(content);
    }

    public static SummaryContent read(String frozen) {
        return JSON.fromJson(frozen, SummaryContent.class);
    }
}
