package kz.ethnomediation.platform.problem;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.ethnomediation.platform.problem.Problem.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parameters of a query and collects what cannot be read, so that the answer is a 400 that names each of them.
 * (Left to JAX-RS, an unreadable parameter answers 404.)
 */
public final class Parameters {

    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 200;

    /** A longer one has a year of more than four digits, which no database knows. */
    private static final String DAY = "2026-03-14";

    /** Its length is bounded, and its year has four digits. */
    private static final String MOMENT = "[0-9]{4}-[-0-9:T.]{1,30}(Z|[+-][0-9]{2}:[0-9]{2})";

    private final List<Fault> faults = new ArrayList<>();

    /** A day, {@code 2026-03-14}. */
    public Optional<LocalDate> day(String name, @Nullable String text) {
        return read(name, text, Parameters::parsedDay);
    }

    /** An instant of RFC 3339 in a year of four digits, {@code 2026-03-14T09:00:00Z}. */
    public Optional<Instant> moment(String name, @Nullable String text) {
        return read(name, text, Parameters::parsedMoment);
    }

    /** A text of the form of the regular expression. */
    public Optional<String> matching(String name, @Nullable String text, String format) {
        return read(name, text, given -> Optional.of(given).filter(value -> value.matches(format)));
    }

    /** One of the published codes. */
    public <E extends Enum<E>> Optional<E> code(String name, @Nullable String text, Class<E> codes) {
        return read(
                name,
                text,
                given -> List.of(codes.getEnumConstants()).stream()
                        .filter(code -> code.name().equals(given))
                        .findFirst());
    }

    /** Whatever {@code reading} makes of it; nothing from it is a fault. */
    public <T> Optional<T> read(String name, @Nullable String text, Function<String, Optional<T>> reading) {
        if (text == null) {
            return Optional.empty();
        }
        var value = reading.apply(text);
        if (value.isEmpty()) {
            faults.add(new Fault(name, "wrong-format"));
        }
        return value;
    }

    /** The length of a page: 50 where none is given, at most 200 (design §3). */
    public int limit(@Nullable String text) {
        return read(
                        "limit",
                        text,
                        given -> Optional.of(given)
                                .filter(value -> value.matches("[0-9]{1,4}"))
                                .map(Integer::valueOf)
                                .filter(limit -> limit >= 1 && limit <= LARGEST_PAGE))
                .orElse(USUAL_PAGE);
    }

    /** What could not be read, as one problem; empty where everything could. */
    public Optional<Problem> refusal() {
        return faults.isEmpty()
                ? Optional.empty()
                : Optional.of(new Problem(PlatformProblem.MALFORMED, faults, java.util.Map.of()));
    }

    private static Optional<Instant> parsedMoment(String text) {
        try {
            return Optional.of(text)
                    .filter(given -> given.matches(MOMENT))
                    .map(OffsetDateTime::parse)
                    .map(OffsetDateTime::toInstant);
        } catch (DateTimeParseException noMoment) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> parsedDay(String text) {
        try {
            return Optional.of(text)
                    .filter(given -> given.length() == DAY.length())
                    .map(LocalDate::parse);
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }
}
