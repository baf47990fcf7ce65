package kz.ethnomediation.platform.testkit.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** Values that have broken services before. */
final class NastyValues {

    /** Stands in what we send; no problem may ever quote it. */
    static final String MARK = "zqxmark";

    /** A page that contains it as it is would run it. */
    static final String MARKUP = "<script>alert(1)</script>";

    static final List<String> TEXTS = List.of(
            "",
            " ",
            "\t\n",
            MARK,
            "a\u0000b",
            "\u0000",
            "\u0007",
            "\u007f",
            "\ud800",
            "a\udc00b",
            "\uffff",
            "\u202e" + MARK,
            "\u2028",
            "\ufeff" + MARK,
            "Ә\u0301\u0301\u0301",
            "ҚАЗАҚ ТІЛІ " + MARK,
            "עברית العربية",
            "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
            "\ud842\udfb7",
            "１２３",
            "İıſK",
            "' or '1'='1",
            "\";--",
            "${jndi:ldap://127.0.0.1/x}",
            "{{7*7}}#{7*7}",
            MARKUP,
            "../../etc/passwd",
            "%s%n%x",
            "=1+1",
            "null",
            "NaN",
            "a\r\nX-Injected: 1",
            "e\u0301".repeat(40),
            "x".repeat(101),
            "x".repeat(201),
            "ә".repeat(2_001),
            "x".repeat(20_001),
            "\ud83d\ude42".repeat(5_000),
            "y".repeat(100_000));

    static final List<String> DAYS = List.of(
            "2026-02-30",
            "2025-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-1-1",
            "20260101",
            "2026-W01-1",
            "2026-001",
            "0000-00-00",
            "0000-01-01",
            "0001-01-01",
            "1582-10-10",
            "9999-12-31",
            "10000-01-01",
            "+10000-01-01",
            "-0001-01-01",
            "+999999999-12-31",
            "-999999999-01-01",
            "2026-01-01T00:00:00Z",
            "2026-01-01T00:00:00",
            "２０２６-01-01",
            "today");

    static final List<String> MOMENTS = List.of(
            "2026-01-01",
            "2026-01-01T00:00:00",
            "2026-01-01T25:00:00Z",
            "2026-02-30T00:00:00Z",
            "2026-06-30T23:59:60Z",
            "2026-01-01T00:00:00+99:00",
            "2026-01-01T00:00:00.1234567891Z",
            "0000-01-01T00:00:00Z",
            "9999-12-31T23:59:59Z",
            "+10000-01-01T00:00:00Z",
            "+1000000000-12-31T23:59:59.999999999Z",
            "-1000000000-01-01T00:00:00Z",
            "1767225600",
            "now");

    static final List<String> IDS = List.of(
            "not-an-id",
            "1-1-1-1-1",
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "{018f0000-0000-7000-8000-000000000061}",
            "urn:uuid:018f0000-0000-7000-8000-000000000061",
            "018f000000007000800000000000006",
            "018f0000000070008000000000000061",
            "018f0000-0000-7000-8000-00000000006g",
            "018f0000-0000-7000-8000-0000000000610",
            "AY8AAAAAcACAAAAAAAAAYQ==",
            "AAECAwQFBgcICQoLDA0ODw==");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    static final List<JsonNode> NUMBERS = List.of(
            NODES.numberNode(-1),
            NODES.numberNode(0),
            NODES.numberNode(1),
            NODES.numberNode(-0.0),
            NODES.numberNode(1.5),
            NODES.numberNode(new BigDecimal("1.0")),
            NODES.numberNode(Integer.MAX_VALUE + 1L),
            NODES.numberNode(Integer.MIN_VALUE - 1L),
            NODES.numberNode(BigInteger.TWO.pow(63)),
            NODES.numberNode(BigInteger.TWO.pow(64)),
            NODES.numberNode(new BigDecimal("1e400")),
            NODES.numberNode(new BigDecimal("1e-400")),
            NODES.numberNode(new BigDecimal("1e999999999")),
            NODES.numberNode(BigInteger.TEN.pow(900)));

    private NastyValues() {}

    /** Whether a text has what no text of the house may have: control characters but tab and line ends, half of a pair, no character. */
    static boolean isUnclean(String text) {
        return text.codePoints()
                .anyMatch(point -> (Character.isISOControl(point) && "\t\r\n".indexOf(point) < 0)
                        || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
                        || (point & 0xFFFE) == 0xFFFE);
    }
}
