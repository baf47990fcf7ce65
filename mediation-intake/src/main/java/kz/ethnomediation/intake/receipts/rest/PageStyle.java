package kz.ethnomediation.intake.receipts.rest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** How the page looks, and the policy that lets a browser use this and nothing else. */
final class PageStyle {

    static final String CSS = """
        :root{color-scheme:light dark;--ink:#1c2530;--paper:#fff;--line:#c4cdd6;--good:#0a6238;--bad:#8a1c1c;--link:#0a4a86}
        @media (prefers-color-scheme:dark){:root{--ink:#e8edf2;--paper:#151b22;--line:#45525f;--good:#7fd6a8;--bad:#ff9d94;--link:#8fc4ff}}
        *{box-sizing:border-box}
        body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.5 system-ui,sans-serif}
        main,header{max-width:36rem;margin:0 auto;padding:1rem}
        header{border-bottom:1px solid var(--line)}
        header p{margin:0 0 .5rem}
        nav a,nav strong{display:inline-block;padding:.5rem .75rem .5rem 0}
        a{color:var(--link)}
        h1{font-size:1.5rem;line-height:1.25;margin:.5rem 0 1rem}
        h2{font-size:1.125rem;margin:1.5rem 0 .25rem}
        .good,.bad{border-left:.375rem solid;padding:.25rem 0 .25rem .75rem}
        .good{color:var(--good)}
        .bad{color:var(--bad)}
        dt{margin-top:.75rem;font-size:.9375rem}
        dd{margin:0;font-weight:600;overflow-wrap:anywhere}
        label{display:block;margin-top:1rem;font-weight:600}
        input,button{font:inherit;width:100%;padding:.625rem;border:1px solid var(--ink);border-radius:.25rem;background:var(--paper);color:inherit}
        button{margin-top:1rem;background:var(--link);color:var(--paper);font-weight:600}
        :focus-visible{outline:3px solid var(--link);outline-offset:2px}
        small{display:block}
        details{margin-top:1.5rem;border-top:1px solid var(--line);padding-top:1rem}
        summary{font-weight:600}
        fieldset{border:1px solid var(--line);margin:1rem 0;padding:.5rem .75rem}
        .tick{font-weight:400;margin-top:.5rem}
        .tick input{width:auto;margin-right:.5rem}
        .plain{background:var(--paper);color:var(--link)}
        """;

    static final String POLICY = "default-src 'none'; style-src '" + hash(CSS)
            + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private PageStyle() {}

    private static String hash(String style) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
