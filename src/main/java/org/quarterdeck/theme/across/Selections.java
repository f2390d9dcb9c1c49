package org.quarterdeck.theme.across;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.theme.Coding;
import org.quarterdeck.theme.exchange.ExchangedSource;

/**
 * The coded passages of one answer as other programs get them: codings of the same passage share one selection.
 *
 * @param codes GUIDs of the themes by id
 */
record Selections(Programme programme, CodedText place, String text, Map<Long, String> codes) {
    List<ExchangedSource.Selection> of(List<Coding> codings) {
        var passages = new LinkedHashMap<List<Integer>, List<Coding>>();
        codings.forEach(coding -> passages.computeIfAbsent(List.of(coding.getPassage().start(), coding.getPassage().end()),
                where -> new ArrayList<>()).add(coding));
        return passages.entrySet().stream().map(passage -> selection(passage.getKey().get(0), passage.getKey().get(1), passage.getValue())).toList();
    }

    private ExchangedSource.Selection selection(int start, int end, List<Coding> codings) {
        return ExchangedSource.Selection.of(Guids.of(programme, place.guid(programme), start + "-" + end), text, start, end,
                codings.stream().map(this::coding).toList());
    }

    private ExchangedSource.Coding coding(Coding coding) {
        var id = Long.toString(coding.getId());
        return new ExchangedSource.Coding(Guids.of(programme, "codings", id), codes.get(coding.getCountedUnder().getId()),
                Guids.person(programme, coding.getCoder().getId()), coding.getAt().toString(),
                coding.isNoted() ? new ExchangedSource.Note(Guids.of(programme, "memos", id), coding.getMemo()) : null);
    }
}
