package kz.ethnomediation.registry.accounts;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kz.ethnomediation.platform.acting.Acting;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Looks every second whether an account has fallen behind the register, and has the provider do what is due: within a minute of a step. */
@Singleton
class AccountWorker {

    private static final Logger LOG = Logger.getLogger(AccountWorker.class);
    private static final int AT_ONCE = 50;

    /** A claim is a lease: so few that their calls end within it. */
    private static final int CALLS_AT_ONCE = 2;

    private static final long LOOK_EVERY_MILLISECONDS = 1_000;

    private final FollowRegister followRegister;
    private final CarryOutAccounts carryOutAccounts;
    private final boolean enabled;
    private final Semaphore ending = new Semaphore(0);
    private volatile boolean running;

    AccountWorker(
            FollowRegister followRegister,
            CarryOutAccounts carryOutAccounts,
            @ConfigProperty(name = "ethnomediation.accounts.worker-enabled", defaultValue = "true") boolean enabled) {
        this.followRegister = followRegister;
        this.carryOutAccounts = carryOutAccounts;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent started) {
        if (enabled) {
            running = true;
            var _ = Thread.ofVirtual().name("mediator-accounts").start(() -> Acting.runAsSystem(this::run));
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        running = false;
        ending.release();
    }

    private void run() {
        while (running) {
            if (!isBusy()) {
                pause();
            }
        }
    }

    private boolean isBusy() {
        try {
            var behind = followRegister.follow(AT_ONCE).size();
            return behind + carryOutAccounts.carryOut(CALLS_AT_ONCE) > 0;
        } catch (RuntimeException failure) {
            LOG.warnf("accounts could not be looked up: %s", failure.getClass().getName());
            return false;
        }
    }

    private void pause() {
        try {
            var _ = ending.tryAcquire(LOOK_EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }
}
