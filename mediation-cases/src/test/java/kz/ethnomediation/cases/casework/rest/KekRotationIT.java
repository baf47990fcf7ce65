package kz.ethnomediation.cases.casework.rest;

import static kz.ethnomediation.platform.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import kz.ethnomediation.cases.CasesStand;
import kz.ethnomediation.platform.fieldcrypt.Rewrap;
import kz.ethnomediation.platform.fieldcrypt.held.FieldCryptConfig;
import org.junit.jupiter.api.Test;

/** The key that wraps all others is exchanged by another instance and back again, and nobody who reads meanwhile notices. */
@QuarkusTest
@QuarkusTestResource(CasesStand.class)
class KekRotationIT {

    private static final int MATTERS = 8;
    private static final int READERS = 2;
    private static final int READS = 40;
    private static final int BATCH = 5;

    @Inject
    DataSource database;

    @Inject
    Rewrap rewrap;

    private final AtomicBoolean going = new AtomicBoolean(true);
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void failsNoReadAndLeavesNoKeyBehind() throws Exception {
        var matters = IntStream.range(0, MATTERS)
                .mapToObj(_ -> Matter.ofNeighbours().opened())
                .toList();
        matters.forEach(KekRotationIT::awaitHandover);
        var another = Rewrap.with(database, underVersionTwo());

        try (var threads = Executors.newFixedThreadPool(READERS)) {
            var readers = IntStream.range(0, READERS)
                    .mapToObj(_ -> threads.submit(() -> readOn(matters)))
                    .toList();
            try {
                do {
                    rewrapAll(another);
                    assertThat(another.left()).isZero();
                    rewrapAll(rewrap);
                    assertThat(rewrap.left()).isZero();
                } while (done.get() < READS && readers.stream().noneMatch(Future::isDone));
            } finally {
                going.set(false);
            }
            for (var reader : readers) {
                var _ = reader.get();
            }
        }
        assertThat(done).hasValueGreaterThanOrEqualTo(READS);
    }

    /** Ends with the first read that is not answered as before. */
    private void readOn(List<Matter> matters) {
        while (going.get()) {
            for (var matter : matters) {
                assertThat(matter.read(People.republic()).extract().jsonPath().getString("essence"))
                        .isEqualTo("Көршілер қоршауға таласады");
                assertThat(matter.get(People.republic(), "/parties")
                                .extract()
                                .jsonPath()
                                .getString("items[0].name"))
                        .isEqualTo("Сынақ Сынақов");
                var _ = done.incrementAndGet();
            }
        }
    }

    private static void rewrapAll(Rewrap instance) throws SQLException {
        int found;
        do {
            found = instance.batch(BATCH);
        } while (found > 0);
    }

    private static void awaitHandover(Matter matter) {
        await().until(() ->
                "RECEIVED".equals(matter.read(People.republic()).extract().path("handover")));
    }

    private static FieldCryptConfig underVersionTwo() {
        var settings = new SmallRyeConfigBuilder()
                .withMapping(FieldCryptConfig.class)
                .withDefaultValue("ethnomediation.fieldcrypt.kek.active", "2")
                .withDefaultValue("ethnomediation.fieldcrypt.cache-for", "PT0S")
                .withDefaultValue("ethnomediation.fieldcrypt.rewrap-interval", "PT10M")
                .withDefaultValue("ethnomediation.fieldcrypt.tombstones-interval", "PT5S");
        CasesStand.keks()
                .forEach((version, file) ->
                        settings.withDefaultValue("ethnomediation.fieldcrypt.kek.files." + version, file));
        return settings.build().getConfigMapping(FieldCryptConfig.class);
    }
}
