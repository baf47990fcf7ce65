package kz.ethnomediation.platform.command;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A command that is carried out to its end but for the commit. */
@ApplicationScoped
class Rehearsal {
    private final DataSource dataSource;
    private final Instance<EntityManager> entities;

    Rehearsal(DataSource dataSource, Instance<EntityManager> entities) {
        this.dataSource = dataSource;
        this.entities = entities;
    }

    /** What a rehearsed success answers. */
    record Rehearsed(@JsonProperty("dryRun") boolean rehearsal, int wouldAnswer) {}

    /** Whatever a commit would find wrong is found now, and thrown as it would be thrown then. */
    void finish() throws SQLException {
        if (entities.isResolvable()) {
            entities.get().flush();
        }
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            var _ = statement.execute("set constraints all immediate");
        }
    }

    static Response report(Response success) {
        return Response.ok(new Rehearsed(true, success.getStatus())).build();
    }
}
