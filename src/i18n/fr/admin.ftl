# Le bureau de la coordination.
