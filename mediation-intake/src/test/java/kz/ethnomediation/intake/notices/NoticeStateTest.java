package kz.ethnomediation.intake.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeStateTest {

    private static final Map<NoticeState, Set<NoticeState>> EDGES = Map.of(
            NoticeState.ISSUED,
                    Set.of(
                            NoticeState.UNDELIVERED,
                            NoticeState.DELIVERED,
                            NoticeState.UNREACHABLE,
                            NoticeState.REPLACED),
            NoticeState.UNDELIVERED, Set.of(NoticeState.DELIVERED, NoticeState.UNREACHABLE, NoticeState.REPLACED),
            NoticeState.DELIVERED, Set.of(NoticeState.UNDELIVERED, NoticeState.UNREACHABLE, NoticeState.REPLACED),
            NoticeState.UNREACHABLE, Set.of(NoticeState.DELIVERED),
            NoticeState.REPLACED, Set.of(NoticeState.DELIVERED));

    @ParameterizedTest
    @EnumSource
    void leadsOnlyAlongItsEdges(NoticeState from) {
        assertThat(from.next()).isEqualTo(EDGES.get(from));
        for (var to : NoticeState.values()) {
            assertThat(from.mayBecome(to)).isEqualTo(EDGES.get(from).contains(to));
        }
    }
}
