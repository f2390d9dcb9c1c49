package org.quarterdeck.maturity.routemap;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many questions of an effort, at one stage or at all, are how far.
 *
 * @param asked how many there are
 */
public record StageCount(int asked, int inPlace, int working, int notYet) {
    static StageCount of(int asked, List<RouteMark> marks) {
        return new StageCount(asked, count(marks, Stand.IN_PLACE), count(marks, Stand.WORKING), count(marks, Stand.NOT_YET));
    }

    private static int count(List<RouteMark> marks, Stand stand) {
        return (int) marks.stream().filter(mark -> mark.getStand() == stand).count();
    }

    public int marked() {
        return inPlace + working + notYet;
    }

    /** Such as "2 of 4 in place, 1 being worked on, 1 not yet". */
    public String inWords() {
        if (marked() == 0) {
            return "Not marked";
        }
        var beside = besideInPlace();
        return inPlace + " of " + asked + " in place" + (beside.isEmpty() ? "" : ", " + beside);
    }

    /** Those that are not in place, such as "1 being worked on, 1 not yet"; empty where all are. */
    public String besideInPlace() {
        return Stream.of(part(working, "being worked on"), part(notYet, "not yet"), part(asked - marked(), "not marked"))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String part(int number, String how) {
        return number == 0 ? "" : number + " " + how;
    }
}
