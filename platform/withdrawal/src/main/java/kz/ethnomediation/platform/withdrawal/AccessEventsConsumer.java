package kz.ethnomediation.platform.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import kz.ethnomediation.platform.outbox.EventHandler;
import kz.ethnomediation.platform.outbox.ReceivedEvent;
import org.jspecify.annotations.Nullable;

/** Hears what is withdrawn and restored. A second delivery is dropped by the inbox, so that nothing restored comes back. */
@ApplicationScoped
class AccessEventsConsumer implements EventHandler {

    static final String TOPIC = "ethnomediation.access-events";

    private static final String WITHDRAWN = "kz.ethnomediation.access.withdrawn.v1";
    private static final String RESTORED = "kz.ethnomediation.access.restored.v1";

    private final WithdrawalTable withdrawals;

    AccessEventsConsumer(WithdrawalTable withdrawals) {
        this.withdrawals = withdrawals;
    }

    /** What both events say and this jar uses. */
    record Data(
            UUID withdrawalId,
            UUID userId,
            @Nullable String role,
            @Nullable String region) {}

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void handle(ReceivedEvent event) {
        switch (event.type()) {
            case WITHDRAWN -> {
                var data = event.dataAs(Data.class);
                withdrawals.add(new Withdrawal(
                        data.withdrawalId(),
                        data.userId(),
                        Optional.ofNullable(data.role()),
                        Optional.ofNullable(data.region())));
            }
            case RESTORED -> withdrawals.remove(event.dataAs(Data.class).withdrawalId());
            default -> {}
        }
    }
}
