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
import java.util.Locale;
import java.util.Optional;
import org.quarterdeck.programme.Programme;
import org.quarterdeck.programme.Programmes;
import org.quarterdeck.programme.Round;
import org.quarterdeck.programme.Site;

/** The programmes of a person, and the sites and rounds of one. */
@Path("programmes")
@Produces({MediaType.APPLICATION_JSON, Items.CSV})
@RequestScoped
@Transactional
public class ProgrammesResource {
    @Inject
    Programmes programmes;
    @Context
    UriInfo address;

    /** @param start the month of T0, such as 2009-04 */
    public record ProgrammeItem(String code, String name, String start, boolean demonstration) {
        static ProgrammeItem of(Programme programme) {
            return new ProgrammeItem(programme.getCode(), programme.getName(), programme.getStart().toString(),
                    programme.isDemonstration());
        }
    }

    /** @param funding pounds received, or null where it was not published */
    public record SiteItem(String code, String name, String pseudonym, String focus, String group, boolean deepDive,
            String leadOrganisation, String funding) {
        static SiteItem of(Site site) {
            return new SiteItem(site.getCode(), site.getName(), site.getPseudonym(), site.getFocus(), site.getGroup(),
                    site.isDeepDive(), site.getLeadOrganisation(),
                    Optional.ofNullable(site.getFunding()).map(pounds -> pounds.setScale(2).toPlainString()).orElse(null));
        }
    }

    /** @param state planned, open or closed */
    public record RoundItem(String code, int ordinal, int pilotMonth, String opensOn, String dueOn, String state) {
        static RoundItem of(Round round) {
            return new RoundItem(round.getCode(), round.getOrdinal(), round.getPilotMonth(), round.getOpensOn().toString(),
                    round.getDueOn().toString(), round.getState().toLowerCase(Locale.ROOT));
        }
    }

    @GET
    public Response programmes() {
        return Items.of(programmes.mine(), ProgrammeItem.class, ProgrammeItem::of, address);
    }

    @GET
    @Path("{programme}/sites")
    public Response sites(@PathParam("programme") String programme) {
        return Items.of(programmes.sites(programmes.programme(programme)), SiteItem.class, SiteItem::of, address);
    }

    @GET
    @Path("{programme}/rounds")
    public Response rounds(@PathParam("programme") String programme) {
        return Items.of(programmes.rounds(programmes.programme(programme)), RoundItem.class, RoundItem::of, address);
    }
}
