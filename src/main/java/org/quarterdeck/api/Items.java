package org.quarterdeck.api;

import jakarta.json.bind.annotation.JsonbTransient;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.quarterdeck.shared.Invalid;

/**
 * A list, or the part of it that one answer holds.
 *
 * @param next where the following part is, or null
 * @param shape what each of the items is
 */
public record Items(List<?> items, String next, @JsonbTransient Class<? extends Record> shape) {
    static final int LARGEST = 1000;
    static final String CSV = "text/csv;charset=UTF-8";

    /**
     * The part that the query parameter {@code page} asks for, the first unless it does.
     *
     * @throws Invalid if there is no such page
     */
    static <T, R extends Record> Response of(List<T> all, Class<R> shape, Function<T, R> shaping, UriInfo address) {
        int page = page(address, all.size());
        var items = all.stream().skip((page - 1L) * LARGEST).limit(LARGEST).map(shaping).toList();
        var next = page * LARGEST < all.size()
                ? address.getRequestUriBuilder().replaceQueryParam("page", page + 1).build() : null;
        var answer = Response.ok(new Items(items, next == null ? null : next.toString(), shape));
        return next == null ? answer.build() : answer.link(next, "next").build();
    }

    private static int page(UriInfo address, int size) {
        int last = Math.max(1, (size + LARGEST - 1) / LARGEST);
        return Optional.ofNullable(address.getQueryParameters().getFirst("page")).map(given -> {
            if (!given.matches("[1-9]\\d{0,6}") || Integer.parseInt(given) > last) {
                throw new Invalid("page", "Give a page from 1 to " + last);
            }
            return Integer.parseInt(given);
        }).orElse(1);
    }
}
