package org.quarterdeck.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.quarterdeck.shared.TextBlock;

/** A text cut at its paragraphs and at the ends of its marks, so that a page can show overlapping marks without markup. */
public final class MarkedText {
    /** A stretch of a block with the marks that cover the whole of it, none where there are none. */
    public record Segment(int start, String text, List<Mark> marks) {
        public boolean isMarked() {
            return !marks.isEmpty();
        }

        /** The marks that begin here; only these are announced. */
        public List<Mark> getBeginning() {
            return marks.stream().filter(mark -> mark.start() == start).toList();
        }

        public String getStyleClass() {
            boolean coded = marks.stream().allMatch(mark -> mark.kind().equals("coding"));
            return coded ? "qd-passage is-coded" : "qd-passage";
        }
    }

    /** A paragraph or list item, its segments, and the marks that begin in it. */
    public record Block(TextBlock text, List<Segment> segments, List<Mark> marks) {
    }

    /** Blocks that belong together: the items of one list, or a single paragraph. */
    public record Group(boolean list, List<Block> blocks) {
    }

    private MarkedText() {
    }

    /** The blocks of a text as paragraphs and lists. */
    public static List<Group> groups(String text, List<Mark> marks) {
        var groups = new ArrayList<Group>();
        for (var block : of(text, marks)) {
            boolean item = block.text().isItem();
            if (groups.isEmpty() || !item || !groups.get(groups.size() - 1).list()) {
                groups.add(new Group(item, new ArrayList<>()));
            }
            groups.get(groups.size() - 1).blocks().add(block);
        }
        return List.copyOf(groups);
    }

    public static List<Block> of(String text, List<Mark> marks) {
        return TextBlock.of(text).stream().map(block -> {
            var here = marks.stream().filter(mark -> mark.start() < block.end() && mark.end() > block.start()).toList();
            var beginning = here.stream().filter(mark -> mark.start() >= block.start()).toList();
            return new Block(block, segments(text, block, here), beginning);
        }).toList();
    }

    private static List<Segment> segments(String text, TextBlock block, List<Mark> marks) {
        var cuts = new TreeSet<Integer>(List.of(block.start(), block.end()));
        marks.forEach(mark -> {
            cuts.add(Math.max(mark.start(), block.start()));
            cuts.add(Math.min(mark.end(), block.end()));
        });
        var segments = new ArrayList<Segment>();
        int from = block.start();
        for (int to : cuts.tailSet(block.start(), false)) {
            int start = from;
            segments.add(new Segment(start, text.substring(start, to),
                    marks.stream().filter(mark -> mark.start() <= start && mark.end() >= to).toList()));
            from = to;
        }
        return List.copyOf(segments);
    }
}
