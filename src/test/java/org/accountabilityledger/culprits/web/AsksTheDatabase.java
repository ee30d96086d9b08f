package org.accountabilityledger.culprits.web;

import org.springframework.jdbc.core.simple.JdbcClient;

class AsksTheDatabase {

    JdbcClient database;
}
