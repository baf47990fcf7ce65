package kz.ethnomediation.intake.mailing;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import kz.ethnomediation.intake.notices.NoticeIssued;
import kz.ethnomediation.platform.acting.Acting;
import org.jboss.logging.Logger;

/**
 * Runs the sending where it is switched on: woken when a notice was made, and looking again at intervals for what is due.
 * Each mail has its own thread, at most {@link #AT_ONCE} of them, so that one that hangs holds up no other.
 */
@ApplicationScoped
class MailWorker {

    private static final Logger LOG = Logger.getLogger(MailWorker.class);
    private static final int AT_ONCE = 4;
    private static final long LOOK_EVERY_MILLISECONDS = 2_000;

    private final SendMails sendMails;
    private final NoticeSender sender;
    private final Semaphore wakeUp = new Semaphore(0);
    private final Semaphore free = new Semaphore(AT_ONCE);
    private volatile boolean running;

    MailWorker(SendMails sendMails, NoticeSender sender) {
        this.sendMails = sendMails;
        this.sender = sender;
    }

    void start(@Observes StartupEvent started) {
        if (sender.isOn()) {
            running = true;
            var ignored = Thread.ofVirtual().name("mail-worker").start(() -> Acting.runAsSystem(this::run));
        }
    }

    void stop(@Observes ShutdownEvent ending) {
        running = false;
        wakeUp.release();
    }

    void issued(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticeIssued issued) {
        wakeUp.release();
    }

    private void run() {
        while (running) {
            try {
                takeDue();
                var ignored = wakeUp.tryAcquire(LOOK_EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
                wakeUp.drainPermits();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failure) {
                LOG.warnf("mails could not be looked up: %s", failure.getClass().getName());
                pause();
            }
        }
    }

    private void takeDue() throws InterruptedException {
        while (running) {
            free.acquire();
            var places = 1 + free.drainPermits();
            var due = List.<MailQueue.Claim>of();
            try {
                due = sendMails.claim(places);
            } finally {
                free.release(places - due.size());
            }
            due.forEach(this::sendApart);
            if (due.size() < places) {
                return;
            }
        }
    }

    private void sendApart(MailQueue.Claim claim) {
        var ignored = Thread.ofVirtual().name("mail-send").start(() -> {
            try {
                Acting.runAsSystem(() -> sendMails.send(claim));
            } catch (RuntimeException failure) {
                LOG.warnf(
                        "the mail of notice %s could not be finished: %s",
                        claim.noticeId(), failure.getClass().getName());
            } finally {
                free.release();
            }
        });
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_EVERY_MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
