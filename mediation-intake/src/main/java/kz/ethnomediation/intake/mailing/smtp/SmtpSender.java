package kz.ethnomediation.intake.mailing.smtp;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Stream;
import kz.ethnomediation.intake.mailing.NoticeMail;
import kz.ethnomediation.intake.mailing.NoticeSender;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends through the SMTP server of {@code quarkus.mailer.*}, where {@code ethnomediation.mail.enabled} says so. What it has taken counts as delivered. */
@ApplicationScoped
class SmtpSender implements NoticeSender {

    /** 530 to 538 speak of our own login at the server (RFC 4954): nothing that the recipient could help. */
    private static final int OWN_LOGIN = 53;

    private final Mailer mailer;
    private final boolean on;

    SmtpSender(
            Mailer mailer, @ConfigProperty(name = "ethnomediation.mail.enabled", defaultValue = "false") boolean on) {
        this.mailer = mailer;
        this.on = on;
    }

    @Override
    public boolean isOn() {
        return on;
    }

    @Override
    public Result send(NoticeMail mail) {
        try {
            mailer.send(Mail.withText(mail.to(), mail.subject(), mail.text())
                    .addHeader("Message-ID", "<" + mail.id() + "@notices.ethnomediation>")
                    .addHeader("Auto-Submitted", "auto-generated"));
            return new Result.Taken();
        } catch (RuntimeException failure) {
            return answer(failure).map(SmtpSender::result).orElseGet(() -> new Result.NotNow("UNREACHABLE"));
        }
    }

    private static Result result(SMTPException answer) {
        var isAboutTheMail = answer.getReplyCode() / 10 != OWN_LOGIN;
        return answer.isPermanent() && isAboutTheMail
                ? new Result.Refused()
                : new Result.NotNow("SMTP_" + answer.getReplyCode());
    }

    private static Optional<SMTPException> answer(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SMTPException.class::isInstance)
                .map(SMTPException.class::cast)
                .findFirst();
    }
}
