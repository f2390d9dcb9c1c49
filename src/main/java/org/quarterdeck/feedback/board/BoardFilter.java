package org.quarterdeck.feedback.board;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.quarterdeck.shared.Invalid;

/**
 * Which comments are wanted, as an address says it.
 *
 * @param site its code, or empty for all
 * @param question its code, {@value #WHOLE_DOCUMENT} for what is about the whole document, or empty for all
 * @param evaluator who asked, or 0 for all
 * @param age rounds that they are old, or more
 */
public record BoardFilter(String site, String question, long evaluator, WantedState state, int age) {
    public static final String WHOLE_DOCUMENT = "-";
    public static final BoardFilter NONE = new BoardFilter("", "", 0, WantedState.UNRESOLVED, 0);

    /**
     * @param parameters by name: site, question, evaluator, state and age; null or empty where one is not given
     * @throws Invalid if the evaluator, the state or the age makes no sense
     */
    public static BoardFilter of(UnaryOperator<String> parameters) {
        return new BoardFilter(given(parameters, "site").orElse(""), given(parameters, "question").orElse(""),
                number(parameters, "evaluator", 18), state(parameters), (int) number(parameters, "age", 3));
    }

    /** As {@link #of}; {@link #NONE} where the parameters make no sense. */
    public static BoardFilter orNone(UnaryOperator<String> parameters) {
        try {
            return of(parameters);
        } catch (Invalid senseless) {
            return NONE;
        }
    }

    private static Optional<String> given(UnaryOperator<String> parameters, String name) {
        return Optional.ofNullable(parameters.apply(name)).filter(value -> !value.isEmpty());
    }

    private static long number(UnaryOperator<String> parameters, String name, int digits) {
        var number = given(parameters, name).orElse("0");
        if (!number.matches("\\d{1," + digits + "}")) {
            throw new Invalid(name, "Give a number");
        }
        return Long.parseLong(number);
    }

    private static WantedState state(UnaryOperator<String> parameters) {
        var name = given(parameters, "state").orElse(WantedState.UNRESOLVED.getCode());
        return Arrays.stream(WantedState.values()).filter(state -> state.getCode().equals(name)).findFirst()
                .orElseThrow(() -> new Invalid("state", "Give unresolved, open, answered or resolved"));
    }

    /** Whether it leaves anything out that {@link #NONE} shows. */
    public boolean isNarrow() {
        return !equals(NONE);
    }

    /** The same as the query of an address. */
    public String getQuery() {
        return "site=" + encoded(site) + "&question=" + encoded(question) + "&evaluator=" + evaluator
                + "&state=" + state.getCode() + "&age=" + age;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public String getSite() {
        return site;
    }

    public String getQuestion() {
        return question;
    }

    public long getEvaluator() {
        return evaluator;
    }

    public WantedState getState() {
        return state;
    }

    public int getAge() {
        return age;
    }
}
