package org.quarterdeck.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.quarterdeck.programme.CurrentStanding;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.ProgrammePolicy;
import org.quarterdeck.search.SearchIndex.Candidate;
import org.quarterdeck.shared.Access;
import org.quarterdeck.shared.Invalid;

/** Finds words in all that the current person may read of a programme. */
@ApplicationScoped
public class Search {
    /** Hits on a page. */
    public static final int PAGE = 20;
    /** More hits than this are not counted. */
    public static final int MOST = 200;

    @Inject
    CurrentStanding current;
    @Inject
    SearchIndex index;
    @Inject
    SearchQueue queue;
    @Inject
    @Any
    Instance<SearchSource> sources;

    /**
     * Texts with all that is wanted, those first in which rare words stand often. What the person may not read has no part in
     * it: not in the hits, nor in their number or order.
     *
     * @param page from 1; the last page where there are fewer
     * @throws org.quarterdeck.shared.NotFound if the person does not belong to the programme
     * @throws Invalid if the query says nothing that can be searched for
     */
    public Found find(Programme programme, SearchFilter filter, int page) {
        Access.see(ProgrammePolicy.maySee(current.get(), programme));
        var wanted = Wanted.of(filter.q());
        queue.catchUp();
        var readable = readable(index.best(narrowed(wanted.query(), filter, programme), audience(programme), MOST + 1));
        var shown = Hit.together(readable.subList(0, Math.min(MOST, readable.size())));
        int last = Math.max(1, (shown.size() + PAGE - 1) / PAGE);
        int here = Math.max(1, Math.min(page, last));
        var hits = shown.stream().skip((here - 1L) * PAGE).limit(PAGE)
                .map(each -> each.with(Snippet.of(each.shown().text(), wanted))).toList();
        return new Found(hits, here, shown.size(), readable.size() > MOST, queue.isBehind());
    }

    private Query narrowed(Query wanted, SearchFilter filter, Programme programme) {
        var query = new BooleanQuery.Builder().add(wanted, Occur.MUST).add(audience(programme), Occur.FILTER);
        filter.narrow(query);
        return query.build();
    }

    private Query audience(Programme programme) {
        var any = new BooleanQuery.Builder();
        Audience.of(current.get(), programme).forEach(each -> any.add(new TermQuery(new Term(SearchIndex.AUDIENCE, each)), Occur.SHOULD));
        return new BooleanQuery.Builder().add(any.build(), Occur.FILTER)
                .add(new TermQuery(new Term(SearchIndex.PROGRAMME, Long.toString(programme.getId()))), Occur.FILTER).build();
    }

    /** Those of the candidates that their features show to the current person, in the same order. */
    private List<Shown> readable(List<Candidate> candidates) {
        Map<String, Map<String, Shown>> shown = new HashMap<>();
        var bySource = candidates.stream().collect(Collectors.groupingBy(Candidate::source, Collectors.mapping(Candidate::key, Collectors.toList())));
        sources.stream().filter(source -> bySource.containsKey(source.name()))
                .forEach(source -> shown.put(source.name(), source.show(bySource.get(source.name()))));
        return candidates.stream().map(each -> shown.getOrDefault(each.source(), Map.of()).get(each.key())).filter(Objects::nonNull).toList();
    }
}
