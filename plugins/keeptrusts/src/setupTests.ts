import '@testing-library/jest-dom';

// jsdom draws nothing; axe and recharts do without.
HTMLCanvasElement.prototype.getContext = () => null;
