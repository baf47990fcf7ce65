package kz.ethnomediation.intake.receipts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Slows down whoever guesses codes, and lets no stranger lock the holder out.
 * A client that has used up its wrong codes is not looked at, right or wrong, until the next one grows. A number that was
 * guessed at too often, from wherever, stays open to every client for one try an hour: the holder, who has the right code,
 * passes with it, and many addresses get one guess each. Who shares an address with a guesser waits with him, seconds.
 * Kept in memory by each instance.
 */
@ApplicationScoped
public class WrongCodes {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final Allowance clients;
    private final Allowance numbers;
    private final Allowance firstTries;
    private final InstantSource clock;

    WrongCodes(ReceiptSettings settings, InstantSource clock) {
        this.clients = new Allowance(settings.wrongCodesPerMinute(), MINUTE, settings.remembered());
        this.numbers = new Allowance(settings.wrongCodesPerNumberAndHour(), HOUR, settings.remembered());
        this.firstTries = new Allowance(1, HOUR, settings.remembered());
        this.clock = clock;
    }

    /** Counts a try before it is looked at, so that many at once count each; or says how long to wait, and counts nothing. */
    synchronized Optional<Duration> countTry(String client, String number) {
        var now = clock.instant();
        var pair = client + ' ' + number;
        var wait =
                longer(clients.waitOf(client, now), shorter(numbers.waitOf(number, now), firstTries.waitOf(pair, now)));
        if (wait.isPositive()) {
            return Optional.of(wait);
        }
        clients.take(client, now);
        numbers.take(number, now);
        firstTries.take(pair, now);
        return Optional.empty();
    }

    /** Takes back a try whose code was right. */
    synchronized void forgetTry(String client, String number) {
        var now = clock.instant();
        clients.giveBack(client, now);
        numbers.giveBack(number, now);
        firstTries.giveBack(client + ' ' + number, now);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
