package samspil.grants.pay.store;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.stream.Stream;
import samspil.grants.file.store.DeskTasks;
import samspil.grants.pay.Payment;
import samspil.grants.pay.PaymentFile;
import samspil.kernel.Municipalities;
import samspil.platform.tasks.Task;
import samspil.platform.tasks.Tasks;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** What the bank rejected waits for finance, until it is paid or is to be paid no more. */
record RejectedTasks(Tasks tasks, Municipalities municipalities) {

    Stream<TransactWriteItem> put(PaymentFile file, Stream<Payment> rejected, Instant now) {
        var town = municipalities.byId(file.municipality()).orElseThrow();
        var name = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(town.language().locale())
                .format(file.on());
        var address = "/" + town.slug() + "/desk/payments/files/" + file.id();
        return rejected.map(each -> DeskTasks.rejected(file.municipality(), each.application(), each.instalment()))
                .map(key -> tasks.put(new Task(key, name, address, now, null)));
    }
}
