package kz.ethnomediation.registry.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The units of a file under the regions of the published list. Whole only if every unit leads up to a region: a broken parent is a
 * fault of its row, and a tree with faults gives no list.
 */
final class KatoTree {

    private static final Pattern CODE = Pattern.compile("[0-9]{9}");
    private static final int REGION_DIGITS = 2;
    private static final int LONGEST_NAME = 200;

    private final List<KatoRow> rows;
    private final Map<String, String> regions;
    private final Map<String, KatoRow> byCode = new HashMap<>();

    /** A tree of rows under {@code regions}, the ISO codes by their codes in the classifier. */
    KatoTree(List<KatoRow> rows, Map<String, String> regions) {
        this.rows = rows;
        this.regions = regions;
        rows.forEach(row -> byCode.putIfAbsent(row.code(), row));
    }

    /** The rows below the regions; those of regions only repeat the published list. */
    List<KatoRow> districts() {
        return rows.stream().filter(row -> !regions.containsKey(row.code())).toList();
    }

    /** The ISO code of the region that the unit leads up to; empty where a parent is missing or the parents run in a circle. */
    Optional<String> regionOf(KatoRow unit) {
        var seen = new HashSet<String>();
        var code = unit.code();
        while (!regions.containsKey(code)) {
            var row = byCode.get(code);
            if (row == null || !seen.add(code)) {
                return Optional.empty();
            }
            code = row.parent();
        }
        return Optional.of(regions.get(code));
    }

    /** Everything that is wrong, in the order of the rows. */
    List<RowFault> faults() {
        var faults = new ArrayList<RowFault>();
        for (var row : rows) {
            new RowCheck(row, faults).run();
        }
        return faults;
    }

    private final class RowCheck {

        private final KatoRow row;
        private final List<RowFault> faults;

        RowCheck(KatoRow row, List<RowFault> faults) {
            this.row = row;
            this.faults = faults;
        }

        void run() {
            check("name_kk", row.nameKk(), KatoTree::isName, "missing-or-too-long");
            check("name_ru", row.nameRu(), KatoTree::isName, "missing-or-too-long");
            check("name_en", row.nameEn(), name -> name.isEmpty() || isName(name), "too-long");
            new Validity(row).faults().forEach(faults::add);
            if (!CODE.matcher(row.code()).matches()) {
                add("code", "wrong-format");
            } else if (!row.equals(byCode.get(row.code()))) {
                add("code", "repeated-in-file");
            } else {
                parentFault().ifPresent(code -> add("parent_code", code));
            }
        }

        private Optional<String> parentFault() {
            if (regions.containsKey(row.code())) {
                return row.parent().isEmpty() ? Optional.empty() : Optional.of("a-region-has-none");
            }
            if (!regions.containsKey(row.parent()) && !byCode.containsKey(row.parent())) {
                return Optional.of("unknown");
            }
            if (!row.parent().startsWith(row.code().substring(0, REGION_DIGITS))) {
                return Optional.of("of-another-region");
            }
            return regionOf(row).isPresent() ? Optional.empty() : Optional.of("leads-to-no-region");
        }

        private void check(String column, String text, Predicate<String> rule, String code) {
            if (!rule.test(text)) {
                add(column, code);
            }
        }

        private void add(String column, String code) {
            faults.add(new RowFault(row.row(), column, code));
        }
    }

    private static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST_NAME && text.chars().noneMatch(Character::isISOControl);
    }
}
