package kz.ethnomediation.platform.testkit.fuzz;

import java.util.List;
import kz.ethnomediation.platform.testkit.fuzz.Broken.Expected;

/** Breaks the headers of a request, and HTTP itself. */
final class HeaderBreakages {

    private static final List<String> OTHER_TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "application/jsonp",
            "image/png",
            ";;;",
            "x",
            "/",
            "application/");
    private static final List<String> ODD_TYPES = List.of(
            "application/json; charset=utf-16",
            "application/json;charset=nonsense",
            "application/json; charset=\"",
            "application/json; a=b; a=c",
            "APPLICATION/JSON",
            "application/problem+json",
            "application/*",
            "*/*",
            "multipart/form-data",
            "application/json, application/json",
            "application/json; x=" + "y".repeat(3_000));
    private static final List<String> ODD_ACCEPTS = List.of(
            "*/*;q=0",
            "application/json;q=0",
            "application/json;q=nonsense",
            "text/html",
            "image/webp",
            ",",
            "",
            ";q=1",
            "application/problem+json",
            "application/json;charset=utf-7",
            "a/b,".repeat(500) + "*/*",
            "\u00ff/\u00fe");
    private static final List<String> ODD_LANGUAGES = List.of(
            "",
            "*",
            "kk;q=2",
            ";;q=x",
            "xx-YY-zz",
            "kk,".repeat(900),
            "\u00ff",
            "kk;q=0, ru;q=0",
            "-",
            "i-klingon",
            "q=0.5");
    private static final List<String> ODD_TAGS = List.of(
            "1",
            "\"",
            "\"\"",
            "\"99999999999999999999\"",
            "\"-1\"",
            "\"x\"",
            "W/\"1\"",
            "\"0\",\"0\"",
            "null",
            "\u00ff");
    private static final List<String> ODD_KEYS =
            List.of("x".repeat(65), "a b", "қ", "\u00ff", "a\"b", "'", "x".repeat(7_000), "a/b", "{}");
    private static final List<String> ODD_PREFERS = List.of(
            "wait=0",
            "wait=-1",
            "wait=99999999999999999999",
            "wait=",
            "wait",
            "wait=1e9",
            "wait=0,wait=0",
            ";",
            "return=minimal",
            "\u00ff");
    private static final List<String> OTHER_NAMES = List.of(
            "X-HTTP-Method-Override",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Prefix",
            "Forwarded",
            "Range",
            "Cookie",
            "If-None-Match",
            "If-Modified-Since",
            "traceparent",
            "baggage",
            "Origin",
            "Access-Control-Request-Method",
            "TE",
            "Upgrade",
            "X-Request-Id",
            "Max-Forwards",
            "Referer");
    private static final List<String> ODD_VALUES = List.of(
            "DELETE",
            "",
            "x",
            "\u00ff\u00fe",
            "bytes=0-18446744073709551615",
            "=;=;",
            "00-zz-zz-01",
            "z".repeat(5_000),
            "\"",
            "h2c");

    private final Callers callers;
    private final Dice dice;

    HeaderBreakages(Callers callers, Dice dice) {
        this.callers = callers;
        this.dice = dice;
    }

    Broken broken(Draft draft) {
        return switch (dice.between(0, 8)) {
            case 0, 1 -> contentType(draft);
            case 2 -> contentEncoding(draft);
            case 3 -> odd(draft, "Accept", ODD_ACCEPTS);
            case 4 -> odd(draft, "Accept-Language", ODD_LANGUAGES);
            case 5 -> tag(draft);
            case 6 -> key(draft);
            case 7 -> odd(draft, "Prefer", ODD_PREFERS);
            default -> other(draft);
        };
    }

    private static Broken ofHeader(String name, Draft draft, Request request, boolean refused) {
        return Broken.of("header: " + name, draft, request, refused ? Expected.REFUSED : Expected.OPEN);
    }

    private Broken odd(Draft draft, String name, List<String> values) {
        return ofHeader(name, draft, draft.request().header(name, dice.one(values)), false);
    }

    private Broken contentType(Draft draft) {
        var request = draft.request();
        if (dice.percent(50)) {
            return ofHeader("Content-Type", draft, request.header("Content-Type", dice.one(ODD_TYPES)), false);
        }
        var hasBody = !draft.operation().bodies().isEmpty();
        if (dice.percent(20)) {
            return ofHeader("Content-Type", draft, request.without("Content-Type"), false);
        }
        return ofHeader("Content-Type", draft, request.header("Content-Type", dice.one(OTHER_TYPES)), hasBody);
    }

    /** The body is none of what the header says. */
    private Broken contentEncoding(Draft draft) {
        var coding = dice.one(List.of("gzip", "br", "deflate", "zstd", "nonsense", "gzip, gzip", "\u00ff"));
        var request = draft.request().header("Content-Encoding", coding);
        return ofHeader("Content-Encoding", draft, request, request.body().length > 0);
    }

    private Broken tag(Draft draft) {
        if (!draft.operation().takes(Operation.TAG)) {
            return odd(draft, Operation.TAG, ODD_TAGS);
        }
        return dice.percent(30)
                ? ofHeader("If-Match", draft, draft.request().without(Operation.TAG), true)
                : ofHeader("If-Match", draft, draft.request().header(Operation.TAG, dice.one(ODD_TAGS)), true);
    }

    private Broken key(Draft draft) {
        var request = draft.request().header(Operation.KEY, dice.one(ODD_KEYS));
        return ofHeader(Operation.KEY, draft, request, draft.operation().takes(Operation.KEY));
    }

    private Broken other(Draft draft) {
        var name = dice.one(OTHER_NAMES);
        return ofHeader("other", draft, draft.request().header(name, dice.one(ODD_VALUES)), false);
    }

    /** A token that opens nothing, somebody who may not, or a good token that says odd things. */
    Broken token(Draft draft) {
        var operation = draft.operation();
        if (operation.isPublic()) {
            var anything = authorization(draft, dice.one(List.of("Bearer x", "Basic x", "Bearer", "\u00ff")));
            return Broken.open("token: on a public operation", draft, anything);
        }
        return switch (dice.between(0, 4)) {
            case 0 -> unauthenticated("none", draft, draft.request().without("Authorization"));
            case 1, 2 ->
                unauthenticated(
                        "not to be believed", draft, authorization(draft, callers.unbelievable(operation, dice)));
            case 3 -> {
                var unfit = authorization(draft, callers.mayNotCall(operation, dice));
                yield Broken.of("token: role without the right", draft, unfit, Expected.FORBIDDEN);
            }
            default -> Broken.open("token: odd claim", draft, authorization(draft, callers.odd(operation, dice)));
        };
    }

    private static Broken unauthenticated(String token, Draft draft, Request request) {
        return Broken.of("token: " + token, draft, request, Expected.UNAUTHENTICATED);
    }

    private static Request authorization(Draft draft, String value) {
        return draft.request().header("Authorization", value);
    }

    /** What is no HTTP any more: two lengths, broken chunks, a line in a header. */
    Broken frame(Draft draft) {
        var request = draft.request();
        var length = request.body().length;
        var broken = switch (dice.between(0, 9)) {
            case 0 -> request.plus("Content-Length", "5").plus("Content-Length", "6");
            case 1 -> request.header("Content-Length", dice.one(List.of("-1", "x", "99999999999999999999", "1e3")));
            case 2 -> request.header("Transfer-Encoding", "chunked").body("zz\r\nabc\r\n0\r\n\r\n");
            // Whoever reads no body may answer before one that was promised has come.
            case 3 -> request.header("Content-Length", length == 0 ? "-1" : String.valueOf(length + 100));
            case 4 -> request.plus("X\u0000Y", "1");
            case 5 -> request.plus("X-Huge", "h".repeat(70_000));
            case 6 -> request.target(request.target() + " HTTP/9.9 x");
            case 7 -> request.method("G\u00c4T");
            case 8 -> request.header("Content-Type", "text/html\u0007");
            default -> request.plus("X Y", "a\u0000b");
        };
        return Broken.of("frame", draft, broken, Expected.ENDED);
    }
}
