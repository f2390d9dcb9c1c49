package org.quarterdeck.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.theme.Coding;
import org.quarterdeck.theme.Codings;

/** The coded passages of a round. They name their site by its pseudonym to everyone. */
@Path("programmes/{programme}/rounds/{round}/codings")
@Produces({MediaType.APPLICATION_JSON, Items.CSV})
@RequestScoped
@Transactional
public class CodingsResource {
    @Inject
    Programmes programmes;
    @Inject
    Codings codings;
    @Context
    UriInfo address;

    /**
     * @param theme code of the theme that the coder gave
     * @param codebookVersion number of the codebook's version under which it was given
     * @param countedUnder code of the theme under which it counts today
     */
    public record CodingItem(Long id, String site, String round, String question, String quote, int start, int end, String theme,
            String themeName, int codebookVersion, String countedUnder, String coder) {
        static CodingItem of(Coding coding) {
            var passage = coding.getPassage();
            return new CodingItem(coding.getId(), coding.getSite().getPseudonym(), coding.getVersion().getSubmission().getRound().getCode(),
                    coding.getQuestion().getCode(), passage.quote(), passage.start(), passage.end(), coding.getTheme().getCode(),
                    coding.getTheme().getName(), coding.getCodebookNumber(), coding.getCountedUnder().getCode(), coding.getCoder().getName());
        }
    }

    @GET
    public Response codings(@PathParam("programme") String programme, @PathParam("round") String round) {
        var found = programmes.programme(programme);
        return Items.of(codings.ofRound(found, programmes.round(found, round)), CodingItem.class, CodingItem::of, address);
    }
}
