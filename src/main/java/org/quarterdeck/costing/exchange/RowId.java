package org.quarterdeck.costing.exchange;

import org.quarterdeck.costing.CostLine;

/** How a file names a line, such as {@code icp/NTY/7}: no other site has a row of that name. */
final class RowId {
    private RowId() {
    }

    static String of(CostLine line) {
        var site = line.getProForma().getSite();
        return site.getProgramme().getCode() + "/" + site.getCode() + "/" + line.getNumber();
    }
}
