package kz.ethnomediation.intake.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Understands the cells of one line and collects what cannot be understood. */
final class CellReader {

    /** Days as journals write them; a year has four digits, so that no century is guessed. */
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));

    private static final Pattern BETWEEN_CODES = Pattern.compile("\\s*;\\s*");

    private final SheetLine line;
    private final Dictionary dictionary;
    private final List<LineFault> faults;

    CellReader(SheetLine line, Dictionary dictionary) {
        this.line = line;
        this.dictionary = dictionary;
        this.faults = new ArrayList<>(line.faults());
    }

    /** Everything that was wrong so far. */
    List<LineFault> faults() {
        return List.copyOf(faults);
    }

    boolean has(JournalColumn column) {
        return line.cells().containsKey(column) || isFaulty(column);
    }

    void fault(JournalColumn column, String code) {
        if (!isFaulty(column)) {
            faults.add(LineFault.at(column, code));
        }
    }

    /** What {@code found} holds; where nothing, that is a fault, and the stand-in is never used. */
    <T> T needed(JournalColumn column, Optional<T> found, T standIn) {
        if (found.isEmpty()) {
            fault(column, "required");
        }
        return found.orElse(standIn);
    }

    Optional<String> words(JournalColumn column) {
        return line.at(column);
    }

    Optional<String> words(JournalColumn column, Pattern form) {
        return understood(column, "wrong-format", text -> Optional.of(text).filter(form.asMatchPredicate()));
    }

    Optional<LocalDate> day(JournalColumn column) {
        return understood(column, "wrong-format", CellReader::day);
    }

    Optional<Integer> number(JournalColumn column, int least, int most) {
        return understood(
                        column,
                        "wrong-format",
                        text -> Optional.of(text)
                                .filter(digits -> digits.matches("[0-9]{1,6}"))
                                .map(Integer::valueOf))
                .filter(number -> {
                    var within = number >= least && number <= most;
                    if (!within) {
                        fault(column, "out-of-bounds");
                    }
                    return within;
                });
    }

    /** A code of the column's list, given as the code or as its name. */
    Optional<String> code(JournalColumn column) {
        return understood(column, "unknown-code", text -> meant(column, text));
    }

    <E extends Enum<E>> Optional<E> code(JournalColumn column, Class<E> codes) {
        return understood(column, "unknown-code", text -> constant(column, text, codes));
    }

    /** The office of a region that has only one. */
    Optional<String> onlyOffice(String region) {
        return dictionary.onlyOffice(region);
    }

    /** Several codes between semicolons. */
    <E extends Enum<E>> List<E> codes(JournalColumn column, Class<E> codes) {
        var given = line.at(column).stream()
                .flatMap(BETWEEN_CODES::splitAsStream)
                .filter(word -> !word.isBlank())
                .toList();
        var known = given.stream()
                .map(word -> constant(column, word, codes))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (given.stream().anyMatch(word -> constant(column, word, codes).isEmpty())) {
            fault(column, "unknown-code");
        }
        return known;
    }

    private <E extends Enum<E>> Optional<E> constant(JournalColumn column, String word, Class<E> codes) {
        return meant(column, word)
                .flatMap(code -> Arrays.stream(codes.getEnumConstants())
                        .filter(constant -> constant.name().equals(code))
                        .findFirst());
    }

    private Optional<String> meant(JournalColumn column, String word) {
        return column.list().flatMap(list -> dictionary.code(list, word));
    }

    private <T> Optional<T> understood(
            JournalColumn column, String fault, java.util.function.Function<String, Optional<T>> reading) {
        var text = line.at(column);
        var value = text.flatMap(reading);
        if (text.isPresent() && value.isEmpty()) {
            fault(column, fault);
        }
        return value;
    }

    private boolean isFaulty(JournalColumn column) {
        return faults.stream().anyMatch(fault -> fault.pointer().equals(column.pointer()));
    }

    private static Optional<LocalDate> day(String text) {
        return DAYS.stream().flatMap(form -> day(text, form).stream()).findFirst();
    }

    private static Optional<LocalDate> day(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }
}
