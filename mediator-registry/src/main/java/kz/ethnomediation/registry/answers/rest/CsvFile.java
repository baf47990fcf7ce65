package kz.ethnomediation.registry.answers.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows as comma-separated values (RFC 4180) to be taken away, in which a spreadsheet finds no formula. */
public final class CsvFile {

    /** What a client accepts that wants the file. */
    public static final String MEDIA_TYPE = "text/csv";

    /** What the file is. */
    public static final MediaType UTF_8 = MediaType.valueOf(MEDIA_TYPE + ";charset=UTF-8");

    /** More rows than the register has of anything in twenty years; a longer list leaves in pages. */
    public static final int MOST_ROWS = 100_000;

    /** Without it a spreadsheet takes Kazakh letters for others. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** A spreadsheet would take what begins so for a formula. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private CsvFile() {}

    /** Whether the client would rather have the file than a page of JSON, which it gets where it does not say. */
    public static boolean isAskedFor(Request request) {
        var offered = Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(MEDIA_TYPE))
                .build();
        var chosen = request.selectVariant(offered);
        return chosen != null && chosen.equals(offered.getLast());
    }

    /** The text of the file; {@code head} is written as it is, cells are quoted. */
    public static String of(String head, Stream<List<String>> rows) {
        return Stream.concat(Stream.of(head), rows.map(CsvFile::line))
                .map(line -> line + "\r\n")
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
    }

    /** An answer that a browser keeps as a file of that name. */
    public static Response.ResponseBuilder answer(String text, String name) {
        return named(Response.ok(text, UTF_8), name);
    }

    /** The answer, kept by a browser as a file of that name. */
    public static Response.ResponseBuilder named(Response.ResponseBuilder answer, String name) {
        return answer.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.csv\"".formatted(name));
    }

    /** Several codes in one cell. */
    public static String codes(List<String> codes) {
        return String.join(" ", codes);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvFile::cell).collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        var safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
