package kz.ethnomediation.intake.declarations;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Says whether people may declare here, and lets no service start that is switched on without saying for what. */
@ApplicationScoped
public class DeclarationSwitch {

    private static final Logger LOG = Logger.getLogger(DeclarationSwitch.class);

    private final Optional<Purpose> purpose;

    DeclarationSwitch(DeclarationSettings settings) {
        this.purpose = Purpose.of(settings);
    }

    void start(@Observes StartupEvent started) {
        purpose.ifPresent(on ->
                LOG.infof("declarations are on since %s: %s; %s", on.since(), on.legalGround(), on.publishedTable()));
    }

    /** For what people may declare; empty where it is off. */
    public Optional<Purpose> purpose() {
        return purpose;
    }
}
