package samspil.directory.exchange.incoming;

import samspil.directory.ImportContent;
import samspil.directory.ImportOrder;
import samspil.directory.ImportReader;
import samspil.kernel.Municipality;

/** Every format that comes in. */
public final class FileFormats implements ImportReader {

    @Override
    public ImportContent read(Municipality municipality, ImportOrder order, byte[] file) {
        return reader(order).read(municipality, order, file);
    }

    private static ImportReader reader(ImportOrder order) {
        return switch (order.format()) {
            case SAMSPIL -> new NativeReader();
            case HSDS -> new HsdsJsonReader();
            case HSDS_TABULAR -> new HsdsTabularReader();
            case CSV -> new CsvOrganisations();
            case BRREG -> new BrregReader();
        };
    }
}
