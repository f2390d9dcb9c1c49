package org.quarterdeck.theme.agreement;

/** It was decided which codings count where two coders differ. */
public record DifferenceSettled(long difference, Settlement settlement, long by) {
}
