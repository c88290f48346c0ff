package org.clustercast.wrong.app;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads workbooks in the wrong place. */
final class ReadsWorkbooks {

    Object workbook() {
        return new XSSFWorkbook();
    }
}
