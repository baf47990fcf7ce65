package kz.ethnomediation.platform.outbox.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.transaction.RollbackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import kz.ethnomediation.platform.outbox.contract.EventJson;
import kz.ethnomediation.platform.outbox.transaction.DatabaseFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"08006", "08003", "40001", "40P01", "53300", "57P01", "57014", "55P03"})
    void takesAStateOfTheDatabaseForAnOutage(String state) {
        assertThat(Outages.isOutage(new IllegalStateException(new DatabaseFailure(new SQLException("", state)))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23514", "22001", "42P01", "42501", "55000"})
    void takesABrokenRuleForPermanent(String state) {
        assertThat(Outages.isOutage(new DatabaseFailure(new SQLException("", state))))
                .isFalse();
    }

    static Stream<Throwable> outages() {
        var hidden = new IllegalStateException();
        hidden.addSuppressed(new SQLException("", "08006"));
        return Stream.of(
                new DatabaseFailure(new SQLException("acquisition timeout")),
                new IllegalStateException(new SQLTransientConnectionException("", "99999")),
                new UncheckedIOException(new ConnectException()),
                new IllegalStateException(new IOException()),
                new IllegalStateException(new TimeoutException()),
                new IllegalStateException(new RollbackException("timed out")),
                hidden);
    }

    @ParameterizedTest
    @MethodSource("outages")
    void findsAnOutageAmongTheCauses(Throwable failure) {
        assertThat(Outages.isOutage(failure)).isTrue();
    }

    @Test
    void takesARollbackBecauseOfAValueThatCannotBeFlushedForPermanent() {
        var rollback = new RollbackException("");
        rollback.initCause(new IllegalStateException("not-null property references a null value"));

        assertThat(Outages.isOutage(new IllegalStateException(rollback))).isFalse();
    }

    @Test
    void takesARollbackBecauseOfABrokenRuleForPermanent() {
        // Given
        var rollback = new RollbackException("");
        rollback.initCause(new SQLException("", "23505"));
        // Then
        assertThat(Outages.isOutage(new IllegalStateException(rollback))).isFalse();
    }

    /** Its exceptions are input/output exceptions by inheritance: taken for an outage they would be tried for ever. */
    @Test
    void takesUnreadableContentForPermanent() {
        // Given
        var failure = catchThrowable(
                () -> EventJson.read(JsonNodeFactory.instance.objectNode().put("count", "many"), Count.class));
        // Then
        assertThat(failure).hasCauseInstanceOf(IOException.class);
        assertThat(Outages.isOutage(failure)).isFalse();
    }

    @Test
    void survivesACircleOfCauses() {
        // Given
        var first = new IllegalStateException();
        var second = new IllegalStateException(first);
        first.initCause(second);
        // Then
        assertThat(Outages.isOutage(first)).isFalse();
        assertThat(FailureSummary.of(first)).isNotEmpty();
    }

    @Test
    void saysNothingOfAMessage() {
        assertThat(FailureSummary.of(
                        new IllegalStateException("ИИН 990101300123", new SQLException("Айгуль", "23505"))))
                .contains("java.sql.SQLException 23505", "OutagesTest")
                .doesNotContain("990101300123", "Айгуль");
    }

    record Count(int count, JsonNode rest) {}
}
