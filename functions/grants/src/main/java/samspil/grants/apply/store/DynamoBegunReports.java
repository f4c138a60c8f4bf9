package samspil.grants.apply.store;

import java.util.Map;
import samspil.grants.ApplicationId;
import samspil.grants.apply.BegunReport;
import samspil.grants.apply.BegunReports;
import samspil.grants.form.Answers;
import samspil.kernel.MunicipalityId;
import samspil.platform.json.Json;
import samspil.platform.store.Item;
import samspil.platform.store.Table;

/** What is written of reports, as items. */
record DynamoBegunReports(Table table) implements BegunReports {

    @Override
    public BegunReport find(MunicipalityId municipality, ApplicationId application) {
        return table.find(key(municipality, application))
                .map(DynamoBegunReports::read)
                .orElse(BegunReport.NONE);
    }

    @Override
    public boolean keep(MunicipalityId municipality, ApplicationId application, BegunReport next) {
        var values = new Item(Map.of())
                .with(":answers", Json.write(next.answers()))
                .with(":next", next.revision())
                .with(":seen", next.revision() - 1);
        return table.change(new Table.Change(
                        key(municipality, application),
                        "SET answers = :answers, version = :next",
                        "attribute_not_exists(pk) OR version = :seen",
                        values))
                .isPresent();
    }

    @Override
    public void forget(MunicipalityId municipality, ApplicationId application) {
        table.remove(key(municipality, application));
    }

    private static Item key(MunicipalityId municipality, ApplicationId application) {
        return Item.key(municipality + "#reports", application.value());
    }

    private static BegunReport read(Item item) {
        return new BegunReport(Json.read(item.text("answers"), Answers.class).orThrow(), item.number("version"));
    }
}
