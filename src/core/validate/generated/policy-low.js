/** Generated from schemas/policies/low/v1.json by scripts/generate-validators.ts. */
import { boundedPattern } from '../../pattern/bounded-pattern.ts';

export const findAll = (() => {
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Low","description":"What a card rated Low must hold: someone answers for the model.","type":"object","required":["model_overview"],"properties":{"model_overview":{"type":"object","description":"Somebody can be asked.","required":["model_owner"],"properties":{"model_owner":{"type":"string","pattern":"\\S","description":"Name who answers for the model."}}}}};
const func0 = boundedPattern;
const pattern4 = func0("\\S", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model_overview === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model_overview"},message:"must have required property '"+"model_overview"+"'",schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.model_overview !== undefined){
let data0 = data.model_overview;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.model_owner === undefined){
const err1 = {instancePath:instancePath+"/model_overview",schemaPath:"#/properties/model_overview/required",keyword:"required",params:{missingProperty: "model_owner"},message:"must have required property '"+"model_owner"+"'",schema:schema31.properties.model_overview.required,parentSchema:schema31.properties.model_overview,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.model_owner !== undefined){
let data1 = data0.model_owner;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err2 = {instancePath:instancePath+"/model_overview/model_owner",schemaPath:"#/properties/model_overview/properties/model_owner/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema31.properties.model_overview.properties.model_owner,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/model_overview/model_owner",schemaPath:"#/properties/model_overview/properties/model_owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.model_overview.properties.model_owner.type,parentSchema:schema31.properties.model_overview.properties.model_owner,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/model_overview",schemaPath:"#/properties/model_overview/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.model_overview.type,parentSchema:schema31.properties.model_overview,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"model_overview":true},"dynamicProps":false,"dynamicItems":false};
return validate20;
})();
