package kz.ethnomediation.platform.testkit.fuzz;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A text that matches a regular expression of the plain kind that a contract uses: literals, classes, groups, alternatives
 * and counts. What it cannot read is refused, so that a service's dictionary gives a value instead.
 */
final class PatternSample {

    private static final String ALPHABET =
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.:/-@()+ әғқңөұүһіӘҒҚҢӨҰҮҺІбдж";
    private static final int OPEN_END = 6;

    private final String pattern;
    private final Dice dice;
    private int at;

    private PatternSample(String pattern, Dice dice) {
        this.pattern = pattern;
        this.dice = dice;
    }

    static String of(String pattern, Dice dice) {
        var text = new PatternSample(pattern, dice).alternatives();
        if (!Pattern.compile(pattern).matcher(text).find()) {
            throw new IllegalArgumentException(
                    "no value for the pattern " + pattern + ": the dictionary must give one");
        }
        return text;
    }

    private String alternatives() {
        var choices = new java.util.ArrayList<String>();
        choices.add(sequence());
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            choices.add(sequence());
        }
        return dice.one(choices);
    }

    private String sequence() {
        var text = new StringBuilder();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            text.append(piece());
        }
        return text.toString();
    }

    private String piece() {
        var start = at;
        var once = atom();
        var end = at;
        var times = times();
        var text = new StringBuilder(times == 0 ? "" : once);
        var after = at;
        for (var more = 1; more < times; more++) {
            at = start;
            text.append(atom());
        }
        at = times > 1 ? after : Math.max(after, end);
        return text.toString();
    }

    private String atom() {
        return switch (pattern.charAt(at)) {
            case '^', '$' -> {
                at++;
                yield "";
            }
            case '(' -> group();
            case '[' -> oneOf(bracket());
            case '\\' -> oneOf(escape());
            case '.' -> {
                at++;
                yield oneOf("[a-z]");
            }
            default -> String.valueOf(pattern.charAt(at++));
        };
    }

    private String group() {
        at += pattern.startsWith("(?:", at) ? 3 : 1;
        var text = alternatives();
        at++;
        return text;
    }

    private String bracket() {
        var start = at;
        while (pattern.charAt(at) != ']' || at == start + 1) {
            at += pattern.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
        return pattern.substring(start, at);
    }

    private String escape() {
        var start = at;
        at += 2;
        if (pattern.startsWith("{", at) && (pattern.charAt(at - 1) == 'p' || pattern.charAt(at - 1) == 'P')) {
            at = pattern.indexOf('}', at) + 1;
        }
        return pattern.substring(start, at);
    }

    private String oneOf(String set) {
        var matcher = Pattern.compile(set);
        var letters = ALPHABET.chars()
                .mapToObj(Character::toString)
                .filter(letter -> matcher.matcher(letter).matches())
                .toList();
        return letters.isEmpty() ? set.substring(1) : dice.one(letters);
    }

    private int times() {
        if (at >= pattern.length()) {
            return 1;
        }
        return switch (pattern.charAt(at)) {
            case '?' -> upTo(0, 1);
            case '*' -> upTo(0, OPEN_END);
            case '+' -> upTo(1, OPEN_END);
            case '{' -> counted();
            default -> 1;
        };
    }

    private int upTo(int least, int most) {
        at++;
        return dice.between(least, most);
    }

    private int counted() {
        var end = pattern.indexOf('}', at);
        var bounds = List.of(pattern.substring(at + 1, end).split(",", -1));
        at = end + 1;
        var least = Integer.parseInt(bounds.getFirst());
        if (bounds.size() == 1) {
            return least;
        }
        var most = bounds.getLast().isEmpty() ? least + OPEN_END : Integer.parseInt(bounds.getLast());
        return dice.between(least, Math.min(most, least + OPEN_END));
    }
}
