package kz.ethnomediation.registry.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StageTest {

    private final List<String> kept = new ArrayList<>();

    private record Entries(List<String> kept) implements Held {

        @Override
        public Turn turn() {
            return Turn.ENTRIES;
        }

        @Override
        public void keep() {
            kept.add("entries");
        }
    }

    private record Events(List<String> kept) implements Held {

        @Override
        public Turn turn() {
            return Turn.EVENTS;
        }

        @Override
        public void keep() {
            kept.add("events");
        }
    }

    @Test
    void keepsEntriesBeforeEventsWhateverCameFirst() {
        var _ = Stage.<Object>open(stage -> {
            assertThat(Stage.held(Events.class, () -> new Events(kept))).isPresent();
            assertThat(Stage.held(Entries.class, () -> new Entries(kept))).isPresent();
            assertThat(kept).isEmpty();
            stage.keep();
            return kept;
        });

        assertThat(kept).containsExactly("entries", "events");
    }

    @Test
    void forgetsWhatIsNotKept() {
        var _ = Stage.<Object>open(_ -> Stage.held(Events.class, () -> new Events(kept)));

        assertThat(kept).isEmpty();
        assertThat(Stage.held(Events.class, () -> new Events(kept))).isEmpty();
        var _ = Stage.<Object>open(_ -> {
            assertThat(Stage.held(Events.class)).isEmpty();
            return kept;
        });
    }

    @Test
    void asksAQuestionOnceAsLongAsItIsOpen() {
        var asked = new AtomicInteger();
        var answers = Stage.open(_ -> List.of(
                Stage.once("regions", asked::incrementAndGet),
                Stage.once("regions", asked::incrementAndGet),
                Stage.once("districts", asked::incrementAndGet)));

        assertThat(answers).containsExactly(1, 1, 2);
        assertThat(Stage.once("regions", asked::incrementAndGet)).isEqualTo(3);
        assertThat(Stage.once("regions", asked::incrementAndGet)).isEqualTo(4);
    }
}
