package kz.ethnomediation.unruly.feature;

import java.sql.SQLException;
import java.time.Instant;
import kz.ethnomediation.orderly.feature.Matter;
import kz.ethnomediation.unruly.feature.rest.Face;
import kz.ethnomediation.unruly.other.Loop;

/** Breaks, on purpose, every rule that a feature root can break. */
public class Root {

    public String reachesIntoStorage(SQLException failure) {
        return failure.getSQLState();
    }

    public Face knowsItsFace() {
        return new Face();
    }

    public Matter knowsAnotherService() {
        return new Matter("x");
    }

    public Loop goesRound() {
        return new Loop();
    }

    public Instant asksTheMachine() {
        return Instant.now();
    }
}
