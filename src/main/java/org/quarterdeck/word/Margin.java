package org.quarterdeck.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/**
 * The comments of a Word file that came back, and which of them reply to which. Word says it in a part of its own; other
 * programs put a reply at the same place in the text.
 */
final class Margin {
    /**
     * Something that was written beside the text.
     *
     * @param thread whose comment it replies to; empty where that cannot be told by where it stands
     */
    record ReplyRead(Optional<Long> thread, String author, String text) {
    }

    private static final int MOST = 5_000;

    private final List<Balloon> balloons = new ArrayList<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> places;

    private Margin(Map<String, String> places) {
        this.places = places;
    }

    static Margin of(Optional<byte[]> comments, Optional<byte[]> extended, byte[] document) {
        var margin = new Margin(Places.of(document));
        comments.ifPresent(part -> Xml.read(part, xml -> name -> margin.balloon(xml)));
        extended.ifPresent(part -> Xml.read(part, xml -> name -> {
            var parent = xml.attribute("paraIdParent");
            if (parent != null) {
                margin.parents.put(String.valueOf(xml.attribute("paraId")), parent);
            }
            xml.skip();
        }));
        return margin;
    }

    private void balloon(Xml xml) throws XMLStreamException {
        if (balloons.size() >= MOST) {
            throw Unpacked.tooLarge();
        }
        var id = String.valueOf(xml.attribute("id"));
        var author = Optional.ofNullable(xml.attribute("author")).orElse("");
        var paragraphs = new ArrayList<String>();
        var last = new String[] {""};
        xml.each(name -> {
            if (name.equals("p")) {
                last[0] = Optional.ofNullable(xml.attribute("paraId")).orElse("");
                paragraphs.add(paragraph(xml));
            } else {
                xml.skip();
            }
        });
        balloons.add(new Balloon(id, author, paragraphs.stream().filter(paragraph -> !paragraph.isBlank()).toList(), last[0]));
    }

    private static String paragraph(Xml xml) throws XMLStreamException {
        var text = new StringBuilder();
        xml.each(name -> run(xml, name, text));
        return text.toString();
    }

    private static void run(Xml xml, String name, StringBuilder text) throws XMLStreamException {
        switch (name) {
            case "r", "ins", "hyperlink", "smartTag", "sdt", "sdtContent" -> xml.each(inner -> run(xml, inner, text));
            case "t" -> text.append(xml.text());
            case "br", "cr", "tab" -> {
                text.append(' ');
                xml.skip();
            }
            default -> xml.skip();
        }
    }

    /**
     * What did not go out with the file.
     *
     * @param threads of the comments that went out, by their checksums
     */
    List<ReplyRead> replies(Map<String, Long> threads) {
        var known = balloons.stream().filter(balloon -> threads.containsKey(balloon.checksum()))
                .collect(Collectors.toMap(Balloon::id, balloon -> threads.get(balloon.checksum()), (one, other) -> one));
        return balloons.stream().filter(balloon -> !known.containsKey(balloon.id()) && !balloon.text().isEmpty())
                .map(balloon -> new ReplyRead(thread(balloon, known), balloon.author(), balloon.text())).toList();
    }

    private Optional<Long> thread(Balloon balloon, Map<String, Long> known) {
        var parent = parents.get(balloon.paragraph());
        var answered = balloons.stream().filter(other -> parent != null && parent.equals(other.paragraph())).findFirst();
        if (answered.isPresent() && known.containsKey(answered.get().id())) {
            return Optional.of(known.get(answered.get().id()));
        }
        var place = places.get(balloon.id());
        var there = balloons.stream().filter(other -> place != null && place.equals(places.get(other.id())))
                .flatMap(other -> Optional.ofNullable(known.get(other.id())).stream()).collect(Collectors.toSet());
        return there.size() == 1 ? only(there) : Optional.empty();
    }

    private static Optional<Long> only(Set<Long> threads) {
        return threads.stream().findFirst();
    }
}
