package kz.ethnomediation.intake.subjects.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.intake.subjects.KeptRequest;
import kz.ethnomediation.intake.subjects.RequestTerm;
import kz.ethnomediation.intake.subjects.ServiceAnswer;
import kz.ethnomediation.platform.subjects.Obstacle;
import kz.ethnomediation.platform.subjects.RequestKind;
import kz.ethnomediation.platform.subjects.SubjectRequest;

/** One request with its answers. */
final class RequestRow {

    private RequestRow() {}

    static KeptRequest read(ResultSet row) throws SQLException {
        return new KeptRequest(
                new SubjectRequest(
                        row.getObject("id", UUID.class),
                        RequestKind.valueOf(row.getString("kind")),
                        row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("texts_too"),
                        List.of((UUID[]) row.getArray("persons").getArray()),
                        List.of((UUID[]) row.getArray("matters").getArray()),
                        row.getBoolean("named_by_id"),
                        List.of((UUID[]) row.getArray("held").getArray())),
                row.getString("requested_by"),
                List.of((String[]) row.getArray("corrects").getArray()),
                new RequestTerm(
                        row.getObject("answer_by", LocalDate.class),
                        row.getString("terms_policy"),
                        row.getString("calendar_version")),
                Optional.ofNullable(row.getObject("closed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                answers(row));
    }

    private static List<ServiceAnswer> answers(ResultSet row) throws SQLException {
        if (row.getArray("services") == null) {
            return List.of();
        }
        var services = (String[]) row.getArray("services").getArray();
        var obstacles = (String[]) row.getArray("obstacles").getArray();
        var seconds = (Double[]) row.getArray("moments").getArray();
        var answers = new ArrayList<ServiceAnswer>();
        for (var at = 0; at < services.length; at++) {
            answers.add(new ServiceAnswer(
                    services[at], Optional.ofNullable(obstacles[at]).map(Obstacle::valueOf), moment(seconds[at])));
        }
        return answers;
    }

    private static Instant moment(double seconds) {
        return Instant.ofEpochMilli(Math.round(seconds * 1000));
    }
}
