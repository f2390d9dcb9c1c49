package org.quarterdeck.costing.entry;

import org.quarterdeck.costing.LineEntry;

/** The fields of a line in its form. */
public class TypedLine {
    private String item = "";
    private String basis = "";
    private String amount = "";
    private String low = "";
    private String high = "";
    private String confidence = "";
    private String replaced = "";
    private String wte = "";
    private String months = "";
    private String annual = "";

    void take(LineEntry entry) {
        item = entry.item();
        basis = entry.basis();
        amount = entry.amount();
        low = entry.low();
        high = entry.high();
        confidence = entry.confidence();
        replaced = entry.replaced();
        wte = entry.wte();
        months = entry.months();
        annual = entry.annual();
    }

    LineEntry entry() {
        return new LineEntry(text(item), text(basis), text(amount), text(low), text(high),
                text(confidence), text(replaced), text(wte), text(months), text(annual));
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getLow() {
        return low;
    }

    public void setLow(String low) {
        this.low = low;
    }

    public String getHigh() {
        return high;
    }

    public void setHigh(String high) {
        this.high = high;
    }

    public String getConfidence() {
        return confidence;
    }

    public void setConfidence(String confidence) {
        this.confidence = confidence;
    }

    public String getReplaced() {
        return replaced;
    }

    public void setReplaced(String replaced) {
        this.replaced = replaced;
    }

    public String getWte() {
        return wte;
    }

    public void setWte(String wte) {
        this.wte = wte;
    }

    public String getMonths() {
        return months;
    }

    public void setMonths(String months) {
        this.months = months;
    }

    public String getAnnual() {
        return annual;
    }

    public void setAnnual(String annual) {
        this.annual = annual;
    }
}
