package kz.ethnomediation.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FailureMapperTest {

    @Test
    void logsNoMessageOfAnyCause() {
        var failure = new IllegalStateException("Key (name)=(Алия)", new RuntimeException("870000000000"));
        assertThat(FailureMapper.withoutMessages(failure))
                .contains("IllegalStateException", "RuntimeException", "FailureMapperTest")
                .doesNotContain("Алия", "870000000000");
    }

    @Test
    void tellsACollisionFromABug() {
        assertThat(FailureMapper.isCollision(new IllegalStateException(new SQLException("deadlock", "40P01"))))
                .isTrue();
        assertThat(FailureMapper.isCollision(new SQLException("no lock", "55P03")))
                .isTrue();
        assertThat(FailureMapper.isCollision(new SQLException("empty state", "")))
                .isFalse();
    }

    @Test
    void tellsAnOutageFromABug() {
        assertThat(FailureMapper.isOutage(new IllegalStateException(new SQLException("gone", "57P01"))))
                .isTrue();
        assertThat(FailureMapper.isOutage(new SQLException("no connection became free in time")))
                .isTrue();
        assertThat(FailureMapper.isOutage(new SQLException("violates a constraint", "23505")))
                .isFalse();
        assertThat(FailureMapper.isOutage(new IllegalStateException("a bug"))).isFalse();
    }
}
