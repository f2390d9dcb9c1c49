package org.quarterdeck.report.archive;

import java.time.Instant;
import org.quarterdeck.maturity.across.LevelOrder;

/** Of {@code orders-by-level.json}; what is ended says by whom. */
public record ArchivedLevelOrder(String reason, String chosenBy, Instant chosenAt, String endedBy, Instant endedAt) {
    static ArchivedLevelOrder of(LevelOrder order) {
        return new ArchivedLevelOrder(order.getReason(), order.getChosenBy().getName(), order.getChosenAt(),
                order.isEnded() ? order.getEndedBy().getName() : null, order.getEndedAt());
    }
}
