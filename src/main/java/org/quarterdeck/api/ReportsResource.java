package org.quarterdeck.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.Set;
import org.quarterdeck.report.ReportJob;
import org.quarterdeck.report.ReportOption;
import org.quarterdeck.report.Reports;
import org.quarterdeck.shared.Invalid;

/** Asking for a report, seeing how far it is, and its file. */
@Path("programmes/{programme}/reports")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Transactional
public class ReportsResource {
    @Inject
    Reports reports;
    @Context
    UriInfo address;

    /** What is asked for; round and site only where the kind is of one, framework (its key; the first if not said) where it shows ratings, feedback (yes if not said) and changes of a submission. */
    public record Order(String kind, String round, String site, String framework, Boolean feedback, Boolean changes) {
        Set<ReportOption> options() {
            return ReportOption.of(!Boolean.FALSE.equals(feedback), Boolean.TRUE.equals(changes));
        }
    }

    /**
     * @param state queued, running, done or failed
     * @param progress per cent of the work
     * @param error what went wrong, or null
     */
    public record Job(Long id, String kind, String round, String site, String framework, String state, int progress, String error) {
        static Job of(ReportJob job) {
            return new Job(job.getId(), job.getKind().getCode(), job.getRound() == null ? null : job.getRound().getCode(),
                    job.getSite() == null ? null : job.getSite().getCode(),
                    job.getFramework().isEmpty() ? null : job.getFramework(), job.getState().name().toLowerCase(Locale.ROOT),
                    job.getProgress(), job.getError().isEmpty() ? null : job.getError());
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response order(@PathParam("programme") String programme, Order order) {
        if (order == null) {
            throw new Invalid("kind", "Say which report, as in {\"kind\": \"costs\"}");
        }
        var job = reports.start(programme, order.kind(), order.round(), order.site(), order.options(), order.framework());
        return Response.accepted(Job.of(job)).location(address.getAbsolutePathBuilder().path(job.getId().toString()).build()).build();
    }

    @GET
    @Path("{id}")
    public Job job(@PathParam("programme") String programme, @PathParam("id") long id) {
        return Job.of(reports.find(programme, id));
    }

    @GET
    @Path("{id}/file")
    @Produces({"application/pdf", "application/zip"})
    public Response file(@PathParam("programme") String programme, @PathParam("id") long id) {
        var file = reports.file(programme, id);
        return Response.ok((StreamingOutput) out -> file.copy(reports, out), file.format().getMediaType())
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"").build();
    }
}
