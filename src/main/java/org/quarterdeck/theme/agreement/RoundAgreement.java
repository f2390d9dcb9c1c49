package org.quarterdeck.theme.agreement;

/**
 * How far coders agreed in a round.
 *
 * @param submissions how many were coded by two people independently and compared, and have a coding
 * @param sentences how many sentences these have
 * @param coded how many of those at least one of the two coded
 * @param ofAll per cent and pooled kappa over all sentences
 * @param ofCoded the same with uncoded text not counted
 */
public record RoundAgreement(int submissions, int sentences, int coded, Kappa ofAll, Kappa ofCoded) {
}
