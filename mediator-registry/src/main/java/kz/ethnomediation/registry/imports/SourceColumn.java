package kz.ethnomediation.registry.imports;

import java.util.Set;
import java.util.regex.Pattern;
import kz.ethnomediation.registry.sheets.Column;

/** Which system a row comes from, and by what id it knows the entry: the columns that every file has. */
enum SourceColumn implements Column {
    SOURCE("source", false, "Дереккөз", "Источник"),
    EXTERNAL_ID("externalId", true, "Дереккөздегі нөмірі", "Номер в источнике");

    /** A system's stable code, {@code akimat-61}. */
    static final Pattern SYSTEM = Pattern.compile("[a-z][a-z0-9.:-]{0,59}");

    /** As the appeals' sources write theirs; an identity number is none. */
    static final Pattern ID = Pattern.compile("(?![0-9]{12}$)[\\p{L}\\p{N}._:/-]{1,100}");

    private final String field;
    private final boolean needed;
    private final String kk;
    private final String ru;

    SourceColumn(String field, boolean needed, String kk, String ru) {
        this.field = field;
        this.needed = needed;
        this.kk = kk;
        this.ru = ru;
    }

    @Override
    public String field() {
        return field;
    }

    @Override
    public Set<String> titles() {
        return Set.of(kk, ru);
    }

    @Override
    public Shape shape() {
        return Shape.WORDS;
    }

    @Override
    public boolean isNeeded() {
        return needed;
    }

    @Override
    public int length() {
        return 100;
    }
}
