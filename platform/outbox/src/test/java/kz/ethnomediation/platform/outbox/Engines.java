package kz.ethnomediation.platform.outbox;

import java.util.concurrent.atomic.AtomicInteger;
import kz.ethnomediation.platform.testkit.KafkaEngine;
import kz.ethnomediation.platform.testkit.PostgresEngine;

/** One PostgreSQL and one Kafka broker for all tests of this JVM. */
public final class Engines {
    private static final AtomicInteger NEXT = new AtomicInteger();

    private Engines() {}

    /** The shared database server. */
    public static PostgresEngine postgres() {
        return Postgres.ENGINE;
    }

    /** The shared broker. */
    public static KafkaEngine kafka() {
        return Kafka.ENGINE;
    }

    /** A name that no other test uses, for a database or a topic. */
    public static String name(String prefix) {
        return prefix + NEXT.incrementAndGet();
    }

    private static final class Postgres {
        static final PostgresEngine ENGINE = PostgresEngine.start(PostgresEngine.Options.temporary());
    }

    private static final class Kafka {
        static final KafkaEngine ENGINE = KafkaEngine.start(KafkaEngine.Options.temporary());
    }
}
