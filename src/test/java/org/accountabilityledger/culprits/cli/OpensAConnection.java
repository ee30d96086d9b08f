package org.accountabilityledger.culprits.cli;

import javax.sql.DataSource;

class OpensAConnection {

    DataSource dataSource;
}
