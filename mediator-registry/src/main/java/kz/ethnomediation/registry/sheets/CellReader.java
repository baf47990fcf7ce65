package kz.ethnomediation.registry.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Understands the cells of one row and collects what cannot be understood. */
public final class CellReader {

    private static final Pattern BETWEEN_CODES = Pattern.compile("\\s*[;,]\\s*");

    private static final Map<String, Boolean> ANSWERS = Map.of(
            "true", true, "1", true, "иә", true, "да", true, "false", false, "0", false, "жоқ", false, "нет", false);

    private final SheetRow row;
    private final List<RowFault> faults;

    public CellReader(SheetRow row) {
        this.row = row;
        this.faults = new ArrayList<>(row.faults());
    }

    /** Everything that was wrong so far. */
    public List<RowFault> faults() {
        return List.copyOf(faults);
    }

    /** Whether any of the cells is filled. */
    public boolean hasAny(Column... columns) {
        return Arrays.stream(columns).anyMatch(column -> row.at(column).isPresent() || isFaulty(column.field()));
    }

    /** Notes a fault, the first one of a cell. */
    public void fault(Column column, String code) {
        fault(column.field(), code);
    }

    /** What {@code found} holds; where nothing, that is a fault, and the stand-in is never used. */
    public <T> T needed(Column column, Optional<T> found, T standIn) {
        if (found.isEmpty()) {
            fault(column, "required");
        }
        return found.orElse(standIn);
    }

    public Optional<String> words(Column column) {
        return row.at(column);
    }

    /** Words that have to be there. */
    public String neededWords(Column column) {
        return needed(column, words(column), "");
    }

    /** Words of that form. */
    public Optional<String> words(Column column, Pattern form) {
        return understood(column, text -> Optional.of(text).filter(form.asMatchPredicate()));
    }

    public Optional<LocalDate> day(Column column) {
        return understood(column, Days::read);
    }

    /** A day that has to be there. */
    public LocalDate neededDay(Column column) {
        return needed(column, day(column), LocalDate.EPOCH);
    }

    /** Whether the cell says yes; an empty one does not. */
    public boolean isTrue(Column column) {
        return understood(column, word -> Optional.ofNullable(ANSWERS.get(word.toLowerCase(Locale.ROOT))))
                .orElse(false);
    }

    /** A whole number within these bounds. */
    public Optional<Integer> number(Column column, int least, int most) {
        var number = understood(
                column,
                text -> Optional.of(text)
                        .filter(digits -> digits.matches("[0-9]{1,7}"))
                        .map(Integer::valueOf));
        var isWithin = number.filter(value -> value >= least && value <= most).isPresent();
        if (number.isPresent() && !isWithin) {
            fault(column, "out-of-bounds");
        }
        return isWithin ? number : Optional.empty();
    }

    /** One of the codes, in whatever case it is written. */
    public <E extends Enum<E>> Optional<E> code(Column column, Class<E> codes) {
        var code = words(column)
                .flatMap(word -> Arrays.stream(codes.getEnumConstants())
                        .filter(constant -> constant.name().equals(word.toUpperCase(Locale.ROOT)))
                        .findFirst());
        if (words(column).isPresent() && code.isEmpty()) {
            fault(column, "unknown-code");
        }
        return code;
    }

    /** Several words of that form between semicolons or commas, none of them twice. */
    public List<String> list(Column column, Pattern form, int most) {
        var given = words(column).stream()
                .flatMap(BETWEEN_CODES::splitAsStream)
                .filter(word -> !word.isBlank())
                .toList();
        if (!given.stream().allMatch(form.asMatchPredicate())) {
            fault(column, "wrong-format");
        } else if (new HashSet<>(given).size() < given.size()) {
            fault(column, "repeated");
        } else if (given.size() > most) {
            fault(column, "too-many");
        }
        return given;
    }

    /** The same, of which there is at least one. */
    public List<String> neededList(Column column, Pattern form, int most) {
        var given = list(column, form, most);
        if (given.isEmpty()) {
            fault(column, "required");
        }
        return given;
    }

    private <T> Optional<T> understood(Column column, Function<String, Optional<T>> reading) {
        var text = words(column);
        var value = text.flatMap(reading);
        if (text.isPresent() && value.isEmpty()) {
            fault(column, "wrong-format");
        }
        return value;
    }

    private void fault(String field, String code) {
        if (!isFaulty(field)) {
            faults.add(new RowFault(row.row(), field, code));
        }
    }

    private boolean isFaulty(String field) {
        return faults.stream().anyMatch(fault -> fault.field().equals(field));
    }
}
